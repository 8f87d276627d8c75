import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import { formCertificate } from '../../../lib/saml/pem.ts';
import { infobip } from '../../replicas/infobip/index.ts';
import type { Replica } from '../../replicas/replica.ts';
import { createIdp, type Idp } from '../../replicas/saml/idp.ts';
import type { ResponseConfig } from '../../replicas/saml/response.ts';
import { get, post, resultOf } from './request.ts';

const START = 'https://portal.infobip.com/login/saml/acme';
const GROUPS = 'http://schemas.xmlsoap.org/claims/Group';

let idp: Idp;
let replica: Replica;

const RIGHT: ResponseConfig = {
  acsUrls: [`${START}/callback`],
  audience: START,
  nameIdFormat: NAME_ID_FORMATS.emailAddress,
  nameId: 'user@acme.example',
  signResponse: true,
  signAssertion: true,
  signatureAlgorithm: 'rsa-sha256',
  digestAlgorithm: 'sha256',
};

const saveAt = async (host: string, values: Record<string, string> = {}): Promise<unknown> => {
  const answer = await post(replica, `https://${host}/settings/sso`, {
    domain: 'acme',
    ssoUrl: idp.ssoUrl,
    idpEntityId: idp.entityId,
    certificate: formCertificate(idp.certificatePem, 'pemOneLine') ?? '',
    ...values,
  });
  return Reflect.get(await answer.json(), 'error');
};
const save = (values?: Record<string, string>): Promise<unknown> =>
  saveAt('portal.infobip.com', values);

const postTo = async (
  query: URLSearchParams | null,
  config: Partial<ResponseConfig>,
): Promise<string> => {
  const answer = idp.respond({ query, config: { ...RIGHT, ...config } });
  if (!answer.ok) return answer.error;
  const { action, samlResponse } = answer.form;
  return resultOf(await post(replica, action, new URLSearchParams({ SAMLResponse: samlResponse })));
};

const signIn = async (config: Partial<ResponseConfig> = {}): Promise<string> => {
  const location = (await get(replica, START)).headers.get('location');
  return location ? postTo(new URL(location).searchParams, config) : 'not started';
};

beforeAll(async () => {
  idp = await createIdp({ entityId: 'http://idp.test/1', ssoUrl: 'https://idp.test/sso' });
});

beforeEach(() => {
  replica = infobip();
});

describe('Infobip replica', () => {
  it('accepts a sign-in that it started, through what was saved', async () => {
    expect(await save()).toBeNull();
    expect(await signIn()).toBe('ok');
  });

  it('refuses one that the IdP started', async () => {
    await save();
    expect(await postTo(null, {})).toMatch(/not started at Infobip/);
  });

  it('takes the answer to a request only once', async () => {
    await save();
    const location = (await get(replica, START)).headers.get('location') ?? '';
    const query = new URL(location).searchParams;
    expect(await postTo(query, {})).toBe('ok');
    expect(await postTo(query, {})).toMatch(/not started at Infobip/);
  });

  it('saves no certificate with line breaks, and believes none without BEGIN and END', async () => {
    expect(await save({ certificate: idp.certificatePem })).toMatch(/new lines/);
    expect(
      await save({ certificate: formCertificate(idp.certificatePem, 'body') ?? '' }),
    ).toBeNull();
    expect(await signIn()).toMatch(/no valid certificate/);
  });

  it('makes a user only where it is told to', async () => {
    await save();
    expect(await signIn({ nameId: 'new@acme.test' })).toMatch(/no user new@acme.test/);
    await save({ autoCreateUsers: 'true' });
    expect(await signIn({ nameId: 'new@acme.test' })).toBe('ok');
  });

  it.each([
    [GROUPS, ['Support', 'Sales']],
    ['groups', []],
    [GROUPS.replace('Group', 'group'), []],
  ])('makes teams of the attribute %s: %j', async (name, teams) => {
    await save({ autoCreateGroups: 'true' });
    expect(await signIn({ attributes: [{ name, values: ['Support', 'Sales'] }] })).toBe('ok');
    expect(replica.saved()).toMatchObject({ teams });
  });

  it.each([
    ['audience', { audience: `${START}/callback` }, /audience/],
    ['recipient', { recipient: START }, /recipient/],
    ['NameID format', { nameIdFormat: NAME_ID_FORMATS.unspecified }, /NameID format/],
    ['NameID', { nameId: 'ada' }, /NameID ada/],
    ['SHA-1 signature', { signatureAlgorithm: 'rsa-sha1' }, /rsa-sha1 is not allowed/],
  ] as [string, Partial<ResponseConfig>, RegExp][])(
    'refuses a wrong %s',
    async (_, config, error) => {
      await save();
      expect(await signIn(config)).toMatch(error);
    },
  );

  it('knows no other account’s login, on the same host or another', async () => {
    await save();
    expect(await saveAt('globex.infobip.com', { domain: 'globex' })).toBeNull();
    const address = (host: string, domain: string) => `https://${host}/login/saml/${domain}`;
    const status = async (url: string) => (await get(replica, url)).status;
    expect(await status(address('globex.infobip.com', 'globex'))).toBe(302);
    expect(await status(address('portal.infobip.com', 'globex'))).toBe(404);
    expect(await status(address('globex.infobip.com', 'acme'))).toBe(404);
  });

  it('keeps an admin who may only look from saving, and one whose session ended out', async () => {
    replica.reset({ flavour: 'readonly' });
    expect(await save()).toMatch(/no permission/);
    replica.reset({ flavour: 'expired' });
    const answer = await get(replica, 'https://portal.infobip.com/settings/security');
    expect(answer.headers.get('location')).toBe('https://portal.infobip.com/login');
  });
});
