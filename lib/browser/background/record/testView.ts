import { stillStands } from '../../../journey/tested.ts';
import type { Locale } from '../../../locale/text.ts';
import { traceText } from '../../../locale/trace.ts';
import type { Connection } from '../../../model/connection.ts';
import type { NextAction, TestView } from '../../../model/view.ts';
import { explain } from '../../../rules/explain.ts';
import type { Ferry } from '../ferry.ts';

/**
 * What the last test sign-in of a connection has shown. Its findings are kept for this session of the
 * browser, since they may quote messages; what was verified for as long as the connection.
 */
export const testView = async (
  ferry: Ferry,
  connection: Connection,
  locale: Locale,
): Promise<TestView | null> => {
  const { tested } = connection;
  if (!tested) return null;
  const { at, outcome } = tested;
  const report = await ferry.reports.of(connection.id);
  const { findings, arrived, last } =
    report?.at === at ? report : { findings: [], arrived: true, last: null };
  return {
    at,
    outcome,
    stands: stillStands(connection, tested),
    verified: tested.verified.map((fact) => traceText(locale, `checked.${fact}`)),
    findings,
    words: findings.map((finding) => explain(finding, locale)),
    arrived,
    last,
  };
};

/** While a sign-in of the connection is recorded there is nothing else to do. */
export const testing = async (ferry: Ferry, id: string | undefined): Promise<NextAction | null> => {
  const { on, connection, tabs } = await ferry.recorder.state();
  const [tab] = tabs ?? [];
  return on && connection === id && tab !== undefined ? { do: 'testing', tab } : null;
};
