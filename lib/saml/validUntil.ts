/** The earlier of two `validUntil`, either of which may be missing. */
export const earliest = (a: string | null, b: string | undefined): string | null => {
  if (a === null || b === undefined) return a ?? b ?? null;
  return Date.parse(b) < Date.parse(a) ? b : a;
};
