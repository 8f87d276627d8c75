import { describe, expect, test } from 'vitest';
import { consoleById } from '../../../lib/consoles/index.ts';
import type { Diagnosis } from '../../../lib/model/diagnosis.ts';
import type { Recording } from '../../../lib/model/exchange.ts';
import type { SetUp } from '../../../lib/model/finding.ts';
import { diagnose } from '../../../lib/trace/diagnose.ts';
import { okta } from '../../mistakes/desks/okta.ts';
import { sipgate } from '../../mistakes/desks/sipgate.ts';
import { embark, withDemands } from '../../mistakes/voyage.ts';

const voyage = await embark(sipgate(), okta());
const right = withDemands(voyage.right.setUp);
const sailed = await voyage.sail(null);
const recording: Recording = { exchanges: sailed?.trace ?? [], dropped: 0 };

const diagnosed = (
  setUp: SetUp = right,
  what: Recording = recording,
  others: string[] = [],
): Promise<Diagnosis> =>
  diagnose(what, {
    setUp,
    consoles: { sp: consoleById(setUp.sp.console), idp: consoleById(setUp.idp.console) },
    now: new Date(),
    label: (_, field) => field,
    otherCertificates: others,
  });

describe('a sign-in that is all right', () => {
  test('is verified, and says what was', async () => {
    const { flows, findings, verified } = await diagnosed();
    expect(flows.map((flow) => flow.outcome)).toEqual(['verified', 'verified']);
    expect(findings).toEqual([]);
    expect([...new Set(verified.map((one) => one.fact))]).toEqual(
      expect.arrayContaining([
        'assertionSignature',
        'issuer',
        'audience',
        'recipient',
        'conditions',
      ]),
    );
  });

  test('claims no signature that no certificate of the connection verifies', async () => {
    const setUp = structuredClone(right);
    for (const values of [setUp.sp.holds, setUp.idp.gives]) {
      delete values.certificate;
      delete values.metadataXml;
    }
    const { flows, verified, unchecked, findings } = await diagnosed(setUp);
    expect(flows.map((flow) => flow.outcome)).toEqual(['open', 'open']);
    expect(findings).toEqual([]);
    expect(verified.map((one) => one.fact)).not.toContain('assertionSignature');
    expect(unchecked).toContainEqual(
      expect.objectContaining({ fact: 'assertionSignature', why: 'notConfigured' }),
    );
  });
});

test('a request that the pages of its IdP carry on was sent where it came first', async () => {
  const [sent] = recording.exchanges.filter(({ url }) => url.includes('SAMLRequest='));
  if (!sent) throw new Error('no request by redirect');
  const [, query] = sent.url.split('?');
  const asked = { ...sent, responseBody: null };
  const login = { ...asked, id: 'login', url: `https://login.okta.com/signin?${query}` };
  const setUp = structuredClone(right);
  setUp.sp.holds = {};
  const { findings } = await diagnosed(setUp, { exchanges: [asked, login], dropped: 0 });
  expect(findings.map((one) => one.rule)).not.toContain('request-sent-elsewhere');
  expect(findings.filter((one) => one.exchange === 'login')).toEqual([]);
});

describe('a certificate that does not fit', () => {
  test('names the one of the identity provider that does, and fills it', async () => {
    const setUp = structuredClone(right);
    setUp.sp.holds.certificate = voyage.right.another;
    const { flows, findings } = await diagnosed(setUp);
    expect(flows[0]?.outcome).toBe('failed');
    expect(findings[0]).toMatchObject({
      rule: 'signed-by-another',
      side: 'sp',
      fields: ['certificate'],
      params: { signer: 'otherCertificate' },
      mend: { side: 'sp', field: 'certificate' },
    });
  });

  test('says when only the message itself vouches for it', async () => {
    const setUp = structuredClone(right);
    setUp.sp.holds.certificate = voyage.right.another;
    setUp.idp.gives = {};
    const { findings } = await diagnosed(setUp);
    expect(findings[0]?.params.signer).toMatch(/^(?:onlyEnclosed|unknownSigner)$/);
    expect(findings[0]?.mend).toBeUndefined();
  });
});

test('a response that was altered on its way is not verified', async () => {
  const altered = structuredClone(recording);
  for (const exchange of altered.exchanges) {
    const body = exchange.requestBody;
    if (!body || !('form' in body)) continue;
    for (const field of body.form) {
      if (field[0] !== 'SAMLResponse') continue;
      const xml = Buffer.from(field[1], 'base64').toString();
      field[1] = Buffer.from(xml.replace('@', '.@')).toString('base64');
    }
  }
  const { flows, findings } = await diagnosed(right, altered);
  expect(flows.map((flow) => flow.outcome)).toEqual(['failed', 'failed']);
  expect(findings.map((one) => one.rule)).toContain('signature-broken');
});

test('a sign-in of others is not held against this connection', async () => {
  const setUp = structuredClone(right);
  for (const values of [setUp.sp.gives, setUp.sp.holds, setUp.idp.gives, setUp.idp.holds])
    for (const [field, value] of Object.entries(values))
      if (/^https?:/.test(value))
        Object.assign(values, { [field]: value.replace(/\/\/[^/]+/, '//other.example') });
  const { flows, findings } = await diagnosed(setUp);
  expect(flows.map((flow) => flow.outcome)).toEqual(['open', 'open']);
  expect(findings).toEqual([]);
});

test('nothing recorded is nothing found', async () => {
  const { flows, findings } = await diagnosed(right, { exchanges: [], dropped: 0 });
  expect({ flows, findings }).toEqual({ flows: [], findings: [] });
});

test('an error page that was read in the browser says why, where no body was recorded', async () => {
  const url = 'https://dev-500508.okta.com/app/sipgate/exk1/sso/saml';
  const [first] = recording.exchanges;
  if (!first) throw new Error('nothing was recorded');
  const refused = {
    ...first,
    url,
    status: 403,
    requestBody: null,
    responseHeaders: [],
    responseBody: null,
  };
  const page = { url, title: '403 App Not Assigned', text: 'Sorry, you cannot access sipgate' };
  const { findings } = await diagnose(
    { exchanges: [refused], dropped: 0 },
    {
      setUp: right,
      consoles: { sp: consoleById('sipgate'), idp: consoleById('okta') },
      now: new Date(),
      label: (_, field) => field,
      pages: [page],
    },
  );
  expect(findings).toMatchObject([
    { rule: 'error-page', side: 'idp', fields: ['access'], exchange: refused.id, flow: null },
  ]);
});

test('a valid signature over another assertion than the one that is used is not claimed for it', async () => {
  const nested = structuredClone(recording);
  for (const exchange of nested.exchanges) {
    exchange.responseBody = null;
    const body = exchange.requestBody;
    if (!body || !('form' in body)) continue;
    for (const field of body.form) {
      if (field[0] !== 'SAMLResponse') continue;
      const xml = Buffer.from(field[1], 'base64').toString();
      const [whole = ''] = /<saml2:Assertion\b.*<\/saml2:Assertion>/s.exec(xml) ?? [];
      const unsigned = whole
        .replace(/<ds:Signature\b.*?<\/ds:Signature>/s, '')
        .replace(/ ID="[^"]*"/, ' ID="_other"')
        .replace(/(<saml2:Subject>)/, `<saml2:Advice>${whole}</saml2:Advice>$1`);
      const forged = xml
        .replace(whole, () => unsigned)
        .replace(/<ds:Signature\b(?:(?!saml2:Assertion).)*?<\/ds:Signature>/s, '');
      field[1] = Buffer.from(forged).toString('base64');
    }
  }
  const { flows, verified } = await diagnosed(right, nested);
  expect(flows.map((flow) => flow.outcome)).not.toContain('verified');
  expect(verified.map((one) => one.fact)).not.toContain('assertionSignature');
});
