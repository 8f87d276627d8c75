import { expect, test } from 'vitest';
import { inputOf } from '../../fuzz/mutate.ts';
import { READERS } from '../../fuzz/readers.ts';

const FIRST = 1_000;
const CASES = 100;
/** In UTF-16 units. Inputs of megabytes are for `npm run fuzz`. */
const MOST = 20_000;

test.each(Object.entries(READERS))(
  'nothing makes the reader “%s” throw',
  async (_, reader) => {
    const thrown: string[] = [];
    for (let seed = FIRST; seed < FIRST + CASES; seed++)
      try {
        await reader.read(inputOf(seed, reader.documents, MOST));
      } catch (error) {
        thrown.push(`${seed}: ${error}`);
      }
    expect(thrown).toEqual([]);
  },
  30_000,
);
