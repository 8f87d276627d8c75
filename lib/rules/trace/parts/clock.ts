import type { TraceSight } from '../rule.ts';

/** A length of time in the largest unit that says it. */
export const span = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.round(seconds / 3_600)} h`;
  return `${Math.round(seconds / 86_400)} d`;
};

/** By how much the IdP's clock is ahead of the receiver's: when it issued against when that arrived. */
export const skewOf = (s: TraceSight): number | null => {
  const issued = Date.parse(s.response?.message.issueInstant ?? '');
  return Number.isNaN(issued) ? null : issued - s.received.getTime();
};

/** Parameters that say which clock was asked, and how far the IdP's is off. `skew` may be empty. */
export const clockOf = (s: TraceSight): { received: string; skew: string } => {
  const skew = skewOf(s) ?? 0;
  return {
    received: s.received.toISOString(),
    skew:
      Math.abs(skew) < 60_000
        ? ''
        : ` (IssueInstant ${skew > 0 ? '+' : '−'}${span(Math.abs(skew))})`,
  };
};
