import type { Exchange, Recording } from '../../model/exchange.ts';

/** Ids that no two share, whoever wrote the files. */
export const withOwnIds = (exchanges: readonly Exchange[]): Exchange[] => {
  const seen = new Set<string>();
  return exchanges.map((one, place) => {
    const id = seen.has(one.id) ? `${one.id}-${place}` : one.id;
    seen.add(id);
    return { ...one, id };
  });
};

/** Several recordings as one, oldest first. */
export const joined = (recordings: readonly Recording[]): Recording => ({
  exchanges: withOwnIds(
    recordings.flatMap(({ exchanges }) => exchanges).toSorted((one, other) => one.at - other.at),
  ),
  dropped: recordings.reduce((sum, { dropped }) => sum + dropped, 0),
});
