import type { Locale } from '../locale/index.ts';
import type { Connection, Phase } from '../model/connection.ts';
import type { Finding } from '../model/finding.ts';
import type { GuideStep, Line } from '../model/view.ts';
import { guide } from './guide.ts';
import { lines } from './lines.ts';
import type { Consoles } from './pages.ts';
import { phase } from './phase.ts';

export interface Standing {
  lines: Line[];
  steps: GuideStep[];
  phase: Phase;
}

/** Where a connection stands: everything derived from it, and nothing stored. */
export const standing = (
  connection: Connection,
  consoles: Consoles,
  findings: readonly Finding[],
  locale: Locale,
): Standing => {
  const all = lines(connection, consoles, locale);
  const steps = guide({ connection, consoles, lines: all, locale });
  const settled =
    connection.conflicts.length === 0 &&
    steps.every((step) => step.done) &&
    !findings.some((finding) => finding.severity === 'error');
  return { lines: all, steps, phase: phase(connection, consoles, all, settled) };
};
