/** One character of the text, by its UTF-16 unit. */
export type Test = (unit: number) => boolean;

export type Where = 'start' | 'end' | 'border' | 'inside';

/** A regular expression of the part that JavaScript, Ruby and Java read alike. */
export type Ast =
  | { kind: 'one'; test: Test }
  | { kind: 'at'; where: Where }
  | { kind: 'all'; parts: readonly Ast[] }
  | { kind: 'any'; parts: readonly Ast[] }
  | { kind: 'repeat'; part: Ast; min: number; max: number };

/** `broken`: no engine takes it. `unknown`: engines differ about it, or it is too much to follow. */
export type Trouble = 'broken' | 'unknown';

/** Thrown inside the reader alone. */
export class PatternTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
