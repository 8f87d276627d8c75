import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import { readRoles } from '../../../lib/roles/table.ts';
import { clevertap } from '../../replicas/clevertap/index.ts';
import { ACCOUNT, newServiceProvider, OLD_SP, REGION } from '../../replicas/clevertap/store.ts';
import type { Replica } from '../../replicas/replica.ts';
import { createIdp, type Idp } from '../../replicas/saml/idp.ts';
import type { ResponseConfig } from '../../replicas/saml/response.ts';
import { get, post, resultOf } from './request.ts';

let idp: Idp;
let other: Idp;
let replica: Replica;

const SP = newServiceProvider(1);
const RIGHT: Omit<ResponseConfig, 'acsUrls' | 'audience'> = {
  nameIdFormat: NAME_ID_FORMATS.emailAddress,
  nameId: 'ada@acme.test',
  signResponse: false,
  signAssertion: true,
  signatureAlgorithm: 'rsa-sha256',
  digestAlgorithm: 'sha256',
  attributes: [
    { name: 'name', values: ['Ada'] },
    { name: 'email', values: ['ada@acme.test'] },
  ],
};

beforeAll(async () => {
  const address = { entityId: 'https://sts.windows.net/1/', ssoUrl: 'https://login.test/1/saml2' };
  idp = await createIdp(address);
  other = await createIdp(address);
});

const signIn = async (login: string, config: ResponseConfig): Promise<string> => {
  const start = await post(replica, `${REGION}/login/continue`, new URLSearchParams({ login }));
  const location = start.headers.get('location');
  if (!location) return resultOf(start);
  const answer = idp.respond({ query: new URL(location).searchParams, config });
  if (!answer.ok) return answer.error;
  const { action, samlResponse } = answer.form;
  return resultOf(await post(replica, action, new URLSearchParams({ SAMLResponse: samlResponse })));
};

describe('CleverTap replica', () => {
  beforeEach(() => {
    replica = clevertap();
  });

  const create = async (certificate = idp.certificatePem, domains = 'acme.test') => {
    const values = { ssoUrl: idp.ssoUrl, organizationName: 'Acme', certificate, domains };
    return (await post(replica, `${REGION}/api/sso/create`, values)).json();
  };
  const attempt = (config: Partial<ResponseConfig> = {}): Promise<string> =>
    signIn('ada@acme.test', {
      ...RIGHT,
      acsUrls: [SP.acsUrl],
      audience: SP.entityId,
      ...config,
    });

  it('has its own values only after Create, and accepts a sign-in then', async () => {
    expect(replica.saved()).toMatchObject({ connection: null });
    expect(await create()).toMatchObject({ error: null, connection: SP });
    expect(await attempt()).toBe('ok');
  });

  it('takes a signed response without a signed assertion', async () => {
    await create();
    expect(await attempt({ signResponse: true, signAssertion: false })).toBe('ok');
  });

  it('takes a renewed certificate', async () => {
    await create(other.certificatePem);
    expect(await attempt()).toMatch(/signature/);
    await post(replica, `${REGION}/api/sso/certificate`, { certificate: idp.certificatePem });
    expect(await attempt()).toBe('ok');
  });

  it.each([
    ['audience', { audience: 'https://example.com' }, /audience/],
    ['attributes', { attributes: [] }, /attribute name is missing/],
    [
      'attribute name with a namespace',
      { attributes: RIGHT.attributes?.map((a) => ({ ...a, name: `http://claims/${a.name}` })) },
      /attribute name is missing/,
    ],
    ['SHA-1', { signatureAlgorithm: 'rsa-sha1' }, /rsa-sha1/],
    ['no signature', { signAssertion: false }, /signature/],
  ] as [string, Partial<ResponseConfig>, RegExp][])(
    'refuses a wrong %s',
    async (_, config, error) => {
      await create();
      expect(await attempt(config)).toMatch(error);
    },
  );

  it.each(['gmail.com', '@acme.test'])('refuses to claim %s', async (domain) => {
    expect(await create(undefined, domain)).toMatchObject({ connection: null });
  });

  const listed = (...values: string[]) => ({
    attributes: [...(RIGHT.attributes ?? []), { name: 'accountList', values }],
  });

  it.each([
    [['["1000000001","1000000003"]'], 'ok'],
    [['[]'], 'error: no access to any account'],
    [['1000000001'], 'error: accountList is no JSON array'],
    [['1000000001', '1000000002'], 'error: accountList is no JSON array'],
    [['["844-6K7-984Z"]'], 'error: account 844-6K7-984Z is not of this organization'],
  ])('reads accountList %j', async (values, result) => {
    await create();
    expect(await attempt(listed(...values))).toBe(result);
  });

  it('keeps a member who may only look from saving, and one whose session ended out', async () => {
    const values = {
      ssoUrl: idp.ssoUrl,
      organizationName: 'Acme',
      certificate: 'x',
      domains: 'a.b',
    };
    const page = `${REGION}/4R8-77K-9Z6Z/organization/sso`;
    replica.reset({ flavour: 'readonly' });
    expect((await post(replica, `${REGION}/api/sso/create`, values)).status).toBe(403);
    expect((await get(replica, page)).status).toBe(200);
    replica.reset({ flavour: 'expired' });
    expect((await post(replica, `${REGION}/api/sso/create`, values)).status).toBe(401);
    expect((await get(replica, page)).headers.get('location')).toBe(`${REGION}/login.html`);
  });

  it('asks for a password when the domain is none for SSO', async () => {
    await create();
    expect(await signIn('ada@other.test', { ...RIGHT, acsUrls: [], audience: '' })).toMatch(
      /no domain for SSO/,
    );
  });
});

describe('CleverTap replica, old page', () => {
  beforeEach(() => {
    replica = clevertap();
    replica.reset({ flavour: 'old' });
  });

  const attempt = async (
    metadataXml: string,
    config: Partial<ResponseConfig> = {},
  ): Promise<string> => {
    await post(replica, `${REGION}/api/sso/settings`, { metadataXml, domain: 'acme' });
    const sp = { acsUrls: [OLD_SP.acsUrl], audience: OLD_SP.entityId };
    return signIn('acme', { ...RIGHT, ...sp, ...config });
  };

  it('gives the role maps that its own attributes take', async () => {
    const csv = await get(replica, `${REGION}/sso/users-and-roles.csv`);
    const reading = readRoles(await csv.text());
    if ('error' in reading) throw new Error(reading.error.kind);
    const results = reading.table.users.map(({ maps }) =>
      maps.map(({ map }) => ('value' in map ? map.value : map.kind)),
    );
    expect(results.flat()).toEqual([
      '{"role":"Admin","custom":[]}',
      '{"role":"Viewer"}',
      '{"role":"Viewer"}',
      '{}',
    ]);
  });

  it.each([
    ['{"role":"Admin"}', 'ok'],
    ['{}', `error: no access to ${ACCOUNT}`],
    ['', `error: the role map of ${ACCOUNT} is no JSON object`],
    ['Admin', `error: the role map of ${ACCOUNT} is no JSON object`],
  ])('reads the role map %j', async (value, result) => {
    const attributes = [...(RIGHT.attributes ?? []), { name: ACCOUNT, values: [value] }];
    expect(await attempt(idp.metadataXml(), { attributes })).toBe(result);
  });

  it('accepts a sign-in by the metadata', async () => {
    expect(await attempt(idp.metadataXml())).toBe('ok');
  });

  it.each([
    ['another key', () => other.metadataXml(), /signature/],
    ['another issuer', () => idp.metadataXml().replace('/1/"', '/2/"'), /issuer/],
    [
      'an SP',
      () => idp.metadataXml().replaceAll('IDPSSODescriptor', 'SPSSODescriptor'),
      /no usable/,
    ],
    ['no XML', () => 'name,email,role', /no usable/],
    ['a cut file', () => idp.metadataXml().slice(0, 700), /no usable/],
  ])('refuses metadata of %s', async (_, xml, error) => {
    expect(await attempt(xml())).toMatch(error);
  });
});
