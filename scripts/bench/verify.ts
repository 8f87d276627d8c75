import { SAML } from '@node-saml/node-saml';
import type { Recording } from '../../lib/model/exchange.ts';
import type { SetUp } from '../../lib/model/finding.ts';
import { verifyMessage } from '../../lib/saml/signature/message.ts';
import { diagnose } from '../../lib/trace/diagnose.ts';
import { messagesOf } from '../../lib/trace/messages.ts';
import { createIdp } from '../../tests/replicas/saml/idp.ts';
import { atMost, median, type Row } from './row.ts';

const ROUNDS = 150;
const WARM_UP = 100;

const ORDERS = [
  ['peer', 'verify', 'diagnose'],
  ['verify', 'peer', 'diagnose'],
  ['diagnose', 'verify', 'peer'],
] as const;

const ACS = 'https://sp.example.com/acs';
const ENTITY = 'https://sp.example.com/metadata';
const ISSUER = 'https://idp.example.com/metadata';

const recordingOf = (samlResponse: string): Recording => ({
  exchanges: [
    {
      id: '1',
      tab: 1,
      at: Date.now(),
      ended: Date.now(),
      method: 'POST',
      url: ACS,
      resource: 'document',
      requestHeaders: [],
      requestBody: { form: [['SAMLResponse', samlResponse]] },
      status: 200,
      statusText: 'OK',
      responseHeaders: [],
      responseBody: null,
      error: null,
    },
  ],
  dropped: 0,
});

/** One response, signed in itself and in its assertion, in turns with the library that SPs use. */
export const verifying = async (): Promise<Row[]> => {
  const idp = await createIdp({ entityId: ISSUER, ssoUrl: 'https://idp.example.com/sso' });
  const answer = idp.respond({
    query: null,
    config: {
      acsUrls: [ACS],
      audience: ENTITY,
      nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
      nameId: 'ann@example.com',
      signResponse: true,
      signAssertion: true,
      signatureAlgorithm: 'rsa-sha256',
      digestAlgorithm: 'sha256',
      attributes: [{ name: 'email', values: ['ann@example.com'] }],
    },
  });
  if (!answer.ok) throw new Error(answer.error);
  const { samlResponse } = answer.form;
  const certificate = idp.certificatePem;
  const peer = new SAML({
    callbackUrl: ACS,
    issuer: ENTITY,
    audience: ENTITY,
    entryPoint: 'https://idp.example.com/sso',
    idpCert: certificate,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: true,
  });
  const setUp: SetUp = {
    sp: { console: 'sipgate', gives: { acsUrl: ACS, spEntityId: ENTITY }, holds: { certificate } },
    idp: { console: 'okta', gives: { idpEntityId: ISSUER, certificate }, holds: { acsUrl: ACS } },
  };
  const recording = recordingOf(samlResponse);
  const ways: Record<'peer' | 'verify' | 'diagnose', () => Promise<boolean>> = {
    peer: async () => {
      const { profile } = await peer.validatePostResponseAsync({ SAMLResponse: samlResponse });
      return profile?.nameID === 'ann@example.com';
    },
    verify: async () => {
      const [message] = await messagesOf(recording);
      const verified = message && (await verifyMessage(message, [certificate]));
      return verified?.signatures.filter(({ valid }) => valid).length === 2;
    },
    diagnose: async () => {
      const options = { setUp, consoles: { sp: null, idp: null }, now: new Date() };
      const label = (_: string, field: string): string => field;
      const { verified } = await diagnose(recording, { ...options, label });
      return verified.some(({ fact }) => fact === 'assertionSignature');
    },
  };
  const times: Record<keyof typeof ways, number[]> = { peer: [], verify: [], diagnose: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    // Each after the other two: what one leaves to collect, another pays for.
    for (const way of ORDERS[round % ORDERS.length] ?? []) {
      const start = performance.now();
      if (!(await ways[way]())) throw new Error(`${way}: the response is not accepted`);
      if (round >= WARM_UP) times[way].push(performance.now() - start);
    }
  const other = median(times.peer);
  const row = (name: 'verify' | 'diagnose', what: string): Row => {
    const own = median(times[name]);
    const said = `@node-saml/node-saml’s validation, ${other.toFixed(2)} ms; here ${own.toFixed(2)} ms`;
    return atMost(`${what} one response`, own / other, '× its time', 1, said);
  };
  return [
    row('verify', 'decoding and verifying'),
    row('diagnose', 'decoding, verifying, diagnosing'),
  ];
};
