import { consoleById } from '../../../consoles/index.ts';
import { knownCertificates } from '../../../journey/certificates.ts';
import { labelOf } from '../../../journey/label.ts';
import { setUpOf } from '../../../journey/setUp.ts';
import { translate } from '../../../locale/index.ts';
import type { Locale } from '../../../locale/text.ts';
import type { Connection } from '../../../model/connection.ts';
import type { Recording } from '../../../model/exchange.ts';
import type { Trace } from '../../../model/trace.ts';
import { explain } from '../../../rules/explain.ts';
import { decryptMessage } from '../../../saml/encryption/decrypt.ts';
import type { OpeningKey } from '../../../saml/encryption/privateKey.ts';
import { type DiagnoseOptions, diagnose } from '../../../trace/diagnose.ts';
import { flowsOf } from '../../../trace/flows.ts';

const NOTHING = { console: null, gives: {}, holds: {} };

/** What a recording is held against. */
export interface Held {
  /** Null: nothing but itself. */
  connection: Connection | null;
  locale: Locale;
  now: number;
  key: OpeningKey | null;
}

export const optionsOf = ({ connection, locale, now, key }: Held): DiagnoseOptions => {
  const consoles = {
    sp: consoleById(connection?.sp.console ?? null),
    idp: consoleById(connection?.idp.console ?? null),
  };
  return {
    setUp: connection ? setUpOf(connection, consoles) : { sp: NOTHING, idp: NOTHING },
    consoles,
    now: new Date(now),
    label: (side, field) =>
      connection
        ? labelOf(connection, consoles, side, field, locale)
        : translate(locale, `field.${field}`),
    otherCertificates: connection ? knownCertificates(connection, now).map((one) => one.value) : [],
    ...(key
      ? {
          decrypt: async (xml: string) => {
            const result = await decryptMessage(xml, key);
            return 'error' in result ? null : result;
          },
        }
      : {}),
  };
};

/** Reads a recording whole, and holds it against the connection. */
export const analyse = async (
  name: string | null,
  recording: Recording,
  held: Held,
): Promise<Trace> => {
  const diagnosis = await diagnose(recording, optionsOf(held));
  return {
    name,
    recording,
    flows: flowsOf(recording, diagnosis.messages),
    diagnosis,
    words: diagnosis.findings.map((finding) => explain(finding, held.locale)),
  };
};
