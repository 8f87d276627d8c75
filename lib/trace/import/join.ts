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

/** Several recordings as one, oldest first. What one says of its messages holds as long as ids do. */
export const joined = (recordings: readonly Recording[]): Recording => {
  const all = recordings.flatMap(({ exchanges }) => exchanges);
  const exchanges = withOwnIds(all.toSorted((one, other) => one.at - other.at));
  const ids = new Set(all.map((one) => one.id));
  const claims = Object.assign({}, ...recordings.map((one) => one.verifications));
  return {
    exchanges,
    dropped: recordings.reduce((sum, { dropped }) => sum + dropped, 0),
    ...(ids.size === all.length && Object.keys(claims).length > 0 && { verifications: claims }),
  };
};
