/** Why metadata that is read piece by piece can't be read on. */
export type Unreadable =
  | 'notText'
  /** Document type or entity declarations: never read, as with whole documents. */
  | 'dtd'
  /** Groups nested more than 60 levels, or a tag of more than 100,000 characters. */
  | 'tooComplex'
  /** It ends before its elements do. */
  | 'malformed'
  | 'notMetadata'
  /** The entity that was asked for is larger than any that is read whole. */
  | 'tooLarge';

/** Ends the reading from within. */
export class Problem extends Error {
  readonly error: Unreadable;
  constructor(error: Unreadable) {
    super(error);
    this.error = error;
  }
}
