import { consoleById } from '../../../consoles/index.ts';
import { labelOf } from '../../../journey/label.ts';
import { setUpOf } from '../../../journey/setUp.ts';
import { type Locale, translate } from '../../../locale/index.ts';
import type { Connection } from '../../../model/connection.ts';
import type { Recording } from '../../../model/exchange.ts';
import type { Trace } from '../../../model/trace.ts';
import { explain } from '../../../rules/explain.ts';
import { diagnose } from '../../../trace/diagnose.ts';
import { flowsOf } from '../../../trace/flows.ts';

const NOTHING = { console: null, gives: {}, holds: {} };

export interface Given {
  name: string | null;
  recording: Recording;
  /** What it is held against; null: nothing but itself. */
  connection: Connection | null;
  locale: Locale;
  now: number;
}

/** Reads a recording whole, and holds it against the connection. */
export const analyse = async (given: Given): Promise<Trace> => {
  const { name, recording, connection, locale, now } = given;
  const consoles = {
    sp: consoleById(connection?.sp.console ?? null),
    idp: consoleById(connection?.idp.console ?? null),
  };
  const diagnosis = await diagnose(recording, {
    setUp: connection ? setUpOf(connection, consoles) : { sp: NOTHING, idp: NOTHING },
    consoles,
    now: new Date(now),
    label: (side, field) =>
      connection
        ? labelOf(connection, consoles, side, field, locale)
        : translate(locale, `field.${field}`),
  });
  return {
    name,
    recording,
    flows: flowsOf(recording, diagnosis.messages),
    diagnosis,
    words: diagnosis.findings.map((finding) => explain(finding, locale)),
  };
};
