import { expect, test } from 'vitest';
import { consoleById } from '../../../../lib/consoles/index.ts';
import type { Recording } from '../../../../lib/model/exchange.ts';
import type { SetUp } from '../../../../lib/model/finding.ts';
import { diagnose } from '../../../../lib/trace/diagnose.ts';
import { exportRecording } from '../../../../lib/trace/export/export.ts';
import { importRecording } from '../../../../lib/trace/import/import.ts';
import { redact } from '../../../../lib/trace/redact/redact.ts';
import { okta } from '../../../mistakes/desks/okta.ts';
import { sipgate } from '../../../mistakes/desks/sipgate.ts';
import { embark, withDemands } from '../../../mistakes/voyage.ts';

const voyage = await embark(sipgate(), okta());
const right = withDemands(voyage.right.setUp);
const NOW = new Date();

const diagnosed = (recording: Recording, setUp: SetUp) =>
  diagnose(recording, {
    setUp,
    consoles: { sp: consoleById(setUp.sp.console), idp: consoleById(setUp.idp.console) },
    now: NOW,
    label: (_, field) => field,
  });

/** As it comes back from a file. */
const sentAround = async (recording: Recording, setUp: SetUp): Promise<Recording> => {
  const { recording: left } = await redact(recording, { setUp });
  const read = await importRecording(await exportRecording(left, 'ferry', NOW));
  if ('error' in read) throw new Error(read.error);
  return read.recording;
};

const wrong = (change: (setUp: SetUp) => void): SetUp => {
  const setUp = structuredClone(right);
  change(setUp);
  return setUp;
};

const CASES: [string, SetUp][] = [
  ['all right', right],
  ['another certificate', wrong((s) => (s.sp.holds.certificate = voyage.right.another))],
  ['another audience', wrong((s) => (s.sp.gives.spEntityId = 'https://other.example/sp'))],
  ['another issuer', wrong((s) => (s.sp.holds.idpEntityId = 'http://www.okta.com/other'))],
  ['another ACS URL', wrong((s) => (s.sp.gives.acsUrl = 'https://other.example/acs'))],
];

test.each(CASES)('%s: the redacted recording gives the same findings', async (_, setUp) => {
  const sailed = await voyage.sail(null);
  const recording: Recording = { exchanges: sailed?.trace ?? [], dropped: 0 };
  const told = async (what: Recording) =>
    (await diagnosed(what, setUp)).findings.map(({ rule, severity, side, fields, message }) => ({
      rule,
      severity,
      side,
      fields,
      message,
    }));
  expect(await told(await sentAround(recording, setUp))).toEqual(await told(recording));
});

test('a redacted recording claims no sign-in as verified', async () => {
  const sailed = await voyage.sail(null);
  const recording: Recording = { exchanges: sailed?.trace ?? [], dropped: 0 };
  const { flows, verified, unchecked } = await diagnosed(await sentAround(recording, right), right);
  expect(flows.map(({ outcome }) => outcome)).not.toContain('verified');
  expect(verified.map(({ fact }) => fact)).not.toContain('assertionSignature');
  expect(unchecked).toContainEqual(
    expect.objectContaining({ fact: 'assertionSignature', why: 'masked' }),
  );
});
