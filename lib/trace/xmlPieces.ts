/** A piece of XML text, as it stands: nothing decoded, nothing left out. */
export interface Piece {
  kind: 'open' | 'close' | 'empty' | 'text' | 'cdata' | 'comment' | 'instruction' | 'doctype';
  text: string;
}

const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![^>]*(?:>|$)|<(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^>"']+)*(?:>|$)|[^<]+/gy;

const kindOf = (text: string): Piece['kind'] => {
  if (!text.startsWith('<')) return 'text';
  if (text.startsWith('<!--')) return 'comment';
  if (text.startsWith('<![CDATA[')) return 'cdata';
  if (text.startsWith('<?')) return 'instruction';
  if (text.startsWith('<!')) return 'doctype';
  if (text.startsWith('</')) return 'close';
  return text.endsWith('/>') ? 'empty' : 'open';
};

/** More are in no message; what follows them stays in one piece. */
const MOST = 50_000;

/** Cuts any text into the pieces that XML is made of; broken XML too, so that it can be looked at. */
export const xmlPieces = (xml: string): Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [text] of xml.matchAll(PIECE)) {
    if (pieces.length === MOST) {
      pieces.push({ kind: 'text', text: xml.slice(end) });
      break;
    }
    pieces.push({ kind: kindOf(text), text });
    end += text.length;
  }
  return pieces;
};

/** The qualified name of a tag. */
export const nameOf = ({ text }: Piece): string => /^<\/?\s*([^\s/>]+)/.exec(text)?.[1] ?? '';
