import { labelOf } from '../../../journey/label.ts';
import { setUpOf } from '../../../journey/setUp.ts';
import { testedValues } from '../../../journey/tested.ts';
import { transition } from '../../../journey/transition.ts';
import { diagnose } from '../../../trace/diagnose.ts';
import { signInOutcome } from '../../../trace/signInOutcome.ts';
import { consolesOf, type Ferry } from '../ferry.ts';

/** Holds what was recorded against the connection as it stands, and notes what that has shown. */
export const conclude = async (ferry: Ferry, id: string): Promise<void> => {
  const connection = await ferry.connections.get(id);
  if (!connection) return;
  const [recording, locale] = await Promise.all([ferry.recording(), ferry.locale()]);
  const consoles = consolesOf(connection);
  const { tabs } = await ferry.recorder.state();
  // An error page says why; a recorder sees no bodies.
  const pages = await Promise.all((tabs ?? []).map(ferry.pageText));
  const at = ferry.now();
  const diagnosis = await diagnose(recording, {
    setUp: setUpOf(connection, consoles),
    consoles,
    now: new Date(at),
    pages: pages.flatMap((page) => page ?? []),
    label: (side, field) => labelOf(connection, consoles, side, field, locale),
  });
  const shown = signInOutcome(recording, diagnosis);
  const { outcome, verified } = shown;
  const findings = [...new Set(shown.findings.map(({ rule }) => rule))];
  const values = testedValues(connection);
  await ferry.connections.change(
    id,
    (present) =>
      transition(present, { type: 'tested', outcome, verified, findings, values, at }).connection,
  );
  await ferry.reports.keep(id, { at, ...shown });
};
