import type { Step } from './step.ts';

/** Longer than any diagnosis; a stored event is bounded like any other. */
const MOST = 1_000;

/** The last test alone counts: an older one says nothing of today. */
export const tested: Step<'tested'> = (connection, { type: _, ...test }) => {
  if ([test.verified, test.findings, test.values].some((list) => list.length > MOST))
    return 'tooLarge';
  return JSON.stringify(connection.tested) === JSON.stringify(test)
    ? connection
    : { ...connection, tested: test };
};
