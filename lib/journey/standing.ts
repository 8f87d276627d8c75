import type { Locale } from '../locale/text.ts';
import type { Connection, Phase } from '../model/connection.ts';
import type { Finding } from '../model/finding.ts';
import type { GuideStep, Line, Question } from '../model/view.ts';
import { guide } from './guide.ts';
import { lines } from './lines.ts';
import type { Consoles } from './pages.ts';
import { phase } from './phase.ts';
import { questions } from './questions.ts';
import { testSteps } from './tested.ts';

export interface Standing {
  lines: Line[];
  steps: GuideStep[];
  questions: Question[];
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
  const asked = questions(connection, consoles, locale);
  const tests = testSteps(consoles);
  const untilTest = steps.slice(0, steps.findIndex(({ id }) => tests.has(id)) >>> 0);
  const settled =
    connection.conflicts.length + asked.length === 0 &&
    untilTest.every((step) => step.done) &&
    !findings.some((finding) => finding.severity === 'error');
  return {
    lines: all,
    steps,
    questions: asked,
    phase: phase(connection, consoles, all, settled),
  };
};
