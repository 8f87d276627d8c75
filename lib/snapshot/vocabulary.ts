import { CONSOLES } from '../consoles/index.ts';
import { GENERIC } from '../recognise/generic.ts';
import { COMMON } from './common.ts';
import { piecesOf } from './pieces.ts';

let known: string[] | undefined;

/**
 * The only words that may stand in a snapshot: those of all consoles' definitions, of the generic
 * recogniser, and of user interfaces anywhere. A customer's name is none of them.
 */
export const vocabulary = (): string[] => {
  const texts = [JSON.stringify(CONSOLES), JSON.stringify(GENERIC.console), COMMON];
  known ??= [...new Set(texts.flatMap((text) => piecesOf(text)).map((word) => word.toLowerCase()))];
  return known;
};
