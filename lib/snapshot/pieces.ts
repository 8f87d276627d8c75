/** A word or number. */
export const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** What a run is grown together from. */
export const PIECE = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|[\p{Lo}\p{Lm}\p{M}]+|\p{L}/gu;

/** The words of a text, whole and taken apart where their case or digits change (`postBackURL`). */
export const piecesOf = (text: string): string[] =>
  (text.match(RUN) ?? []).flatMap((run) => [run, ...(run.match(PIECE) ?? [])]);

export const replaceRuns = (text: string, by: (run: string) => string): string =>
  text.replace(RUN, by);
