import { type Piece, xmlPieces } from './xmlPieces.ts';

/** Deeper elements are not indented further: hostile nesting would blow the text up. */
const DEEPEST = 40;

const isBlank = ({ kind, text }: Piece): boolean => kind === 'text' && text.trim() === '';

/**
 * XML with a line for each element. Only white space between tags is changed: comments, entities,
 * attributes and text stay as they were sent.
 */
export const pretty = (xml: string): string => {
  const pieces = xmlPieces(xml).filter((piece) => !isBlank(piece));
  const lines: string[] = [];
  let depth = 0;
  const line = (text: string) => lines.push(`${'  '.repeat(Math.min(depth, DEEPEST))}${text}`);
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.kind === 'close') depth = Math.max(0, depth - 1);
    if (piece.kind !== 'open') {
      line(piece.text.trim());
      continue;
    }
    // An element with nothing but text, comments and the like stays in one line, exactly as it is.
    let end = at + 1;
    while (['text', 'comment', 'cdata'].includes(pieces[end]?.kind ?? '')) end++;
    if (pieces[end]?.kind === 'close') {
      line(
        pieces
          .slice(at, end + 1)
          .map(({ text }) => text)
          .join(''),
      );
      at = end;
    } else {
      line(piece.text);
      depth++;
    }
  }
  return lines.join('\n');
};
