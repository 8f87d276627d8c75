import type { Input } from './mutate.ts';

const without = (input: Input, from: number, to: number): Input =>
  typeof input === 'string'
    ? input.slice(0, from) + input.slice(to)
    : Uint8Array.from(Buffer.concat([input.subarray(0, from), input.subarray(to)]));

/**
 * A smaller input with the same fault: stretches are left out, halves first, as long as it still
 * fails and there are tries left.
 */
export const minimise = async (
  input: Input,
  fails: (smaller: Input) => Promise<boolean>,
  tries = 300,
): Promise<Input> => {
  let smallest = input;
  let left = tries;
  for (let size = Math.ceil(input.length / 2); size > 0 && left > 0; ) {
    let found = false;
    for (let from = 0; from < smallest.length && left > 0; left--) {
      const smaller = without(smallest, from, from + size);
      if (await fails(smaller)) {
        smallest = smaller;
        found = true;
      } else from += size;
    }
    if (!found) {
      if (size === 1) break;
      size = Math.ceil(size / 2);
    }
  }
  return smallest;
};
