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

/** Cuts any text into the pieces that XML is made of; broken XML too, so that it can be looked at. */
export const xmlPieces = (xml: string): Piece[] =>
  Array.from(xml.matchAll(PIECE), ([text]) => ({ kind: kindOf(text), text }));

/** The qualified name of a tag. */
export const nameOf = ({ text }: Piece): string => /^<\/?\s*([^\s/>]+)/.exec(text)?.[1] ?? '';
