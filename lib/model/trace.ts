import type { Diagnosis } from './diagnosis.ts';
import type { Recording } from './exchange.ts';
import type { Flow } from './flow.ts';
import type { FindingWords } from './view.ts';

/** A recording, read and held against the connection: all that its views show. */
export interface Trace {
  /** Of the file; null for what was recorded here. */
  name: string | null;
  recording: Recording;
  flows: Flow[];
  diagnosis: Diagnosis;
  /** The diagnosis' findings in words, in the same order. */
  words: FindingWords[];
}
