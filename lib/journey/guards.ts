/** Says whether something unknown has a type; never throws. */
export type Guard<T> = (x: unknown) => x is T;
type Shape<T> = { [K in keyof T]-?: Guard<T[K]> };

/** Longest text that is looked at, in UTF-16 units. */
const LONGEST = 1_000_000;

export const isRecord = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

export const isText: Guard<string> = (x): x is string =>
  typeof x === 'string' && x.length <= LONGEST;
export const isFlag: Guard<boolean> = (x): x is boolean => typeof x === 'boolean';
export const isNumber: Guard<number> = (x): x is number =>
  typeof x === 'number' && Number.isFinite(x);

/** A whole number of something that the browser counts: a tab, a frame. */
export const isId: Guard<number> = (x): x is number => Number.isSafeInteger(x) && Number(x) >= 0;

export const isOneOf =
  <const T extends string>(...of: readonly T[]): Guard<T> =>
  (x): x is T =>
    typeof x === 'string' && (of as readonly string[]).includes(x);

export const isNullable =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (x): x is T | null =>
    x === null || guard(x);

export const isOptional =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (x): x is T | undefined =>
    x === undefined || guard(x);

export const isListOf =
  <T>(guard: Guard<T>, most: number): Guard<T[]> =>
  (x): x is T[] =>
    Array.isArray(x) && x.length <= most && x.every(guard);

/** Every named property has its type; others are not looked at. Inherited ones do not count. */
export const isShape =
  <T extends object>(shape: Shape<T>): Guard<T> =>
  (x): x is T =>
    isRecord(x) &&
    Object.entries<Guard<unknown>>(shape).every(([name, guard]) =>
      guard(Object.hasOwn(x, name) ? x[name] : undefined),
    );
