import { useEffect, useState } from 'preact/hooks';

/** What a late script gives; null until it is there. A failure stays null: the rest of the view works without. */
export const useLate = <T>(load: () => Promise<T>, of: unknown): T | null => {
  const [got, setGot] = useState<{ value: T; of: unknown } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded anew for another subject alone.
  useEffect(() => {
    let stale = false;
    load().then(
      (value) => !stale && setGot({ value, of }),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [of]);
  return got !== null && got.of === of ? got.value : null;
};
