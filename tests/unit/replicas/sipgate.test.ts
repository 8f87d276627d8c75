import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Replica } from '../../replicas/replica.ts';
import { createIdp, type Idp } from '../../replicas/saml/idp.ts';
import type { ResponseConfig } from '../../replicas/saml/response.ts';
import { sipgate } from '../../replicas/sipgate/index.ts';
import { SP_DATA } from '../../replicas/sipgate/store.ts';
import { get, post, resultOf } from './request.ts';

let idp: Idp;
let other: Idp;
let replica: Replica;

const RIGHT: ResponseConfig = {
  acsUrls: [SP_DATA.acsUrl],
  audience: SP_DATA.entityId,
  nameIdFormat: NAME_ID_FORMATS.emailAddress,
  nameId: 'ada@acme.test',
  signResponse: true,
  signAssertion: true,
  signatureAlgorithm: 'rsa-sha256',
  digestAlgorithm: 'sha256',
};

const saveAtSipgate = async (values: Record<string, string> = {}, from = idp): Promise<void> => {
  const saved = {
    ssoUrl: from.ssoUrl,
    idpEntityId: from.entityId,
    certificate: from.certificatePem,
    ...values,
  };
  await post(replica, 'https://app.sipgate.com/api/sso/identity-provider', saved);
  await post(replica, 'https://app.sipgate.com/api/sso/enabled', { enabled: 'true' });
};

/** From the start of the sign-in to what the ACS says. */
const signIn = async (config: Partial<ResponseConfig> = {}, from = idp): Promise<string> => {
  const start = await get(replica, 'https://login.sipgate.com/sso/start');
  const location = start.headers.get('location');
  if (!location) return resultOf(start);
  const answer = from.respond({
    query: new URL(location).searchParams,
    config: { ...RIGHT, ...config },
  });
  if (!answer.ok) return answer.error;
  const { action, samlResponse } = answer.form;
  return resultOf(await post(replica, action, new URLSearchParams({ SAMLResponse: samlResponse })));
};

beforeAll(async () => {
  const address = { entityId: 'http://www.okta.com/exk1', ssoUrl: 'https://dev-1.okta.com/sso' };
  idp = await createIdp(address);
  other = await createIdp(address);
});

beforeEach(() => {
  replica = sipgate();
});

describe('sipgate replica', () => {
  it('accepts a sign-in through what was saved', async () => {
    await saveAtSipgate();
    expect(await signIn()).toBe('ok');
  });

  it('starts nothing while the toggle is off', async () => {
    expect(await signIn()).toBe('error: SSO login is switched off');
  });

  it.each([
    ['audience', { audience: 'https://login.sipgate.com/auth/realms/sipgate-apps' }, /audience/],
    ['audience with a slash', { audience: `${SP_DATA.entityId}/` }, /audience/],
    ['recipient', { recipient: `${SP_DATA.acsUrl}/` }, /recipient/],
    ['destination', { destination: `${SP_DATA.acsUrl}/` }, /destination/],
    ['NameID format', { nameIdFormat: NAME_ID_FORMATS.unspecified }, /NameID format/],
    ['NameID', { nameId: 'ada' }, /NameID ada/],
    ['SHA-1 signature', { signatureAlgorithm: 'rsa-sha1' }, /rsa-sha1 is not allowed/],
    ['SHA-1 digest', { digestAlgorithm: 'sha1' }, /sha1 is not allowed/],
    ['unsigned assertion', { signAssertion: false }, /signature/],
  ] as [string, Partial<ResponseConfig>, RegExp][])(
    'refuses a wrong %s of the IdP',
    async (_, config, error) => {
      await saveAtSipgate();
      expect(await signIn(config)).toMatch(error);
    },
  );

  it('is not reached by an ACS URL with a slash too many', async () => {
    await saveAtSipgate();
    expect(await signIn({ acsUrls: [`${SP_DATA.acsUrl}/`] })).toBe('404');
  });

  it.each([
    ['issuer', () => ({ idpEntityId: 'https://www.okta.com/exk1' }), /issuer/],
    ['issuer with a slash', () => ({ idpEntityId: `${idp.entityId}/` }), /issuer/],
    ['certificate of another key', () => ({ certificate: other.certificatePem }), /signature/],
    ['certificate without BEGIN and END', () => ({ certificate: body(idp) }), /no valid cert/],
    ['truncated certificate', () => ({ certificate: truncated(idp) }), /no valid cert/],
    ['SSO URL', () => ({ ssoUrl: 'dev-1.okta.com/sso' }), /no SSO URL/],
  ])('refuses a wrong %s at sipgate', async (_, values, error) => {
    await saveAtSipgate(values());
    expect(await signIn()).toMatch(error);
  });

  it('keeps a user who may only look from saving, and one whose session ended out', async () => {
    const page = 'https://app.sipgate.com/account/sso';
    const save = () =>
      post(replica, 'https://app.sipgate.com/api/sso/enabled', { enabled: 'true' });
    replica.reset({ flavour: 'readonly' });
    expect((await save()).status).toBe(403);
    expect((await get(replica, page)).status).toBe(200);
    replica.reset({ flavour: 'expired' });
    expect((await save()).status).toBe(401);
    expect((await get(replica, page)).headers.get('location')).toBe('https://login.sipgate.com/');
    expect(await signIn()).toBe('error: SSO login is switched off');
  });

  it('refuses an expired certificate', async () => {
    const notAfter = new Date(Date.now() - 60_000);
    const { entityId, ssoUrl } = idp;
    const expired = await createIdp({ entityId, ssoUrl, certificate: { notAfter } });
    await saveAtSipgate({}, expired);
    expect(await signIn({}, expired)).toMatch(/no valid certificate/);
  });
});

const body = ({ certificatePem }: Idp): string =>
  certificatePem.replace(/-----[A-Z ]+-----/g, '').trim();
const truncated = ({ certificatePem }: Idp): string =>
  certificatePem.replace(/\n.+\n-----END/, '\n-----END');
