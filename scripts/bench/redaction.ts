import { consoleById } from '../../lib/consoles/index.ts';
import type { Recording } from '../../lib/model/exchange.ts';
import type { SetUp } from '../../lib/model/finding.ts';
import { diagnose } from '../../lib/trace/diagnose.ts';
import { exportRecording } from '../../lib/trace/export/export.ts';
import { importRecording } from '../../lib/trace/import/import.ts';
import { redact } from '../../lib/trace/redact/redact.ts';
import { clevertap } from '../../tests/mistakes/desks/clevertap.ts';
import { connect8x8 } from '../../tests/mistakes/desks/connect8x8.ts';
import { entra } from '../../tests/mistakes/desks/entra.ts';
import { google } from '../../tests/mistakes/desks/google.ts';
import { infobip } from '../../tests/mistakes/desks/infobip.ts';
import { inocx } from '../../tests/mistakes/desks/inocx.ts';
import { okta } from '../../tests/mistakes/desks/okta.ts';
import { onelogin } from '../../tests/mistakes/desks/onelogin.ts';
import { sipgate } from '../../tests/mistakes/desks/sipgate.ts';
import { FAMILIES } from '../../tests/mistakes/families/index.ts';
import { embark, withDemands } from '../../tests/mistakes/voyage.ts';
import { plant } from '../../tests/unit/trace/redact/planted.ts';
import { readOut } from '../../tests/unit/trace/redact/readOut.ts';
import { atMost, type Row } from './row.ts';

const ROUNDS = 150;
const FORMATS = ['ferry', 'samlTracer', 'har', 'text'] as const;
const NOBODY = { console: null, gives: {}, holds: {} };
const NOTHING: SetUp = { sp: NOBODY, idp: NOBODY };
const NOW = new Date();
/** Every console once. */
const PAIRS = [
  [sipgate, okta],
  [clevertap, entra],
  [infobip, google],
  [inocx, onelogin],
  [connect8x8, okta],
] as const;

const inExports = async (): Promise<Row> => {
  let planted = 0;
  let left = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { exchanges, values } = plant(round);
    const { recording } = await redact({ exchanges, dropped: 0 }, { setUp: NOTHING });
    planted += values.length;
    for (const format of FORMATS) {
      const text = readOut(await exportRecording(recording, format, NOW));
      left += values.filter(({ value }) => text.includes(value.toLowerCase())).length;
    }
  }
  return atMost(
    `personal values left in exports of ${FORMATS.length} formats`,
    left,
    'values',
    0,
    `${planted} planted in ${ROUNDS} recordings`,
  );
};

/** What is wrong, without the words for it, in which a removed value may be quoted. */
const told = async (recording: Recording, setUp: SetUp): Promise<string> => {
  const consoles = { sp: consoleById(setUp.sp.console), idp: consoleById(setUp.idp.console) };
  const { findings } = await diagnose(recording, {
    setUp,
    consoles,
    now: NOW,
    label: (_, field) => field,
  });
  return findings
    .map(({ rule, severity, side, fields, message }) =>
      [rule, severity, side, fields, message].join(),
    )
    .join('\n');
};

/** Sign-ins of set-ups with every mistake, diagnosed before and after. */
const inDiagnosis = async (): Promise<Row> => {
  let compared = 0;
  const changed: string[] = [];
  for (const [makeSp, makeIdp] of PAIRS) {
    const [sp, idp] = [makeSp(), makeIdp()];
    const voyage = await embark(sp, idp);
    const setUp = withDemands(voyage.right.setUp);
    for (const mistake of [null, ...Object.values(FAMILIES).flat()]) {
      const exchanges = (await voyage.sail(mistake))?.trace ?? [];
      if (exchanges.length === 0) continue;
      const before: Recording = { exchanges, dropped: 0 };
      const { recording } = await redact(before, { setUp });
      const read = await importRecording(await exportRecording(recording, 'ferry', NOW));
      const after = 'error' in read ? read.error : await told(read.recording, setUp);
      compared++;
      const was = await told(before, setUp);
      if (after !== was)
        changed.push(`${sp.id} × ${idp.id}, ${mistake?.what}:\n    ${was}\n    ${after}`);
    }
  }
  if (changed.length > 0)
    console.log(`Diagnosed differently:\n  ${changed.slice(0, 10).join('\n  ')}`);
  return atMost(
    'recordings that are diagnosed differently after redaction',
    changed.length,
    'recordings',
    0,
    `${compared} sign-ins of ${PAIRS.length} pairs`,
  );
};

/** What redaction leaves: nothing of a person, and everything that the diagnosis needs. */
export const redaction = async (): Promise<Row[]> => [await inExports(), await inDiagnosis()];
