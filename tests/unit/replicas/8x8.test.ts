import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import { connect8x8 } from '../../replicas/8x8/index.ts';
import { acsUrlOf } from '../../replicas/8x8/store.ts';
import type { Replica } from '../../replicas/replica.ts';
import { createIdp, type Idp } from '../../replicas/saml/idp.ts';
import type { ResponseConfig } from '../../replicas/saml/response.ts';
import { USUAL } from '../../replicas/variant.ts';
import { get, post, resultOf } from './request.ts';

let idp: Idp;
let other: Idp;
let replica: Replica;

const ACS = acsUrlOf(USUAL);
const WHO = 'user@acme.example';

const RIGHT: ResponseConfig = {
  acsUrls: [ACS],
  audience: ACS,
  nameIdFormat: NAME_ID_FORMATS.emailAddress,
  nameId: WHO,
  signResponse: true,
  signAssertion: true,
  signatureAlgorithm: 'rsa-sha256',
  digestAlgorithm: 'sha256',
};

const save = async (values: Record<string, string> = {}): Promise<void> => {
  const right = {
    ssoUrl: idp.ssoUrl,
    idpEntityId: idp.entityId,
    certificate: idp.certificatePem,
  };
  await post(replica, 'https://connect.8x8.com/api/sso/save', { ...right, ...values });
};

const signIn = async (config: Partial<ResponseConfig> = {}, email = WHO): Promise<string> => {
  const start = await get(replica, `https://connect.8x8.com/login/sso/start?email=${email}`);
  const location = start.headers.get('location');
  if (!location) return resultOf(start);
  const query = new URL(location).searchParams;
  const answer = idp.respond({ query, config: { ...RIGHT, ...config } });
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
  replica = connect8x8();
});

describe('8x8 Connect replica', () => {
  it('accepts a sign-in through what was saved, the ACS URL as audience', async () => {
    await save();
    expect(await signIn()).toBe('ok');
  });

  it('takes the audience that its dialog shows', async () => {
    replica.reset({ flavour: 'entity-id' });
    await save();
    expect(await signIn({ audience: 'https://connect.8x8.com' })).toBe('ok');
    expect(await signIn()).toMatch(/audience/);
  });

  it('begins nothing before it is configured, or once it is disabled or removed', async () => {
    expect(await signIn()).toMatch(/not configured/);
    for (const action of ['disable', 'remove']) {
      await save();
      await post(replica, `https://connect.8x8.com/api/sso/${action}`, {});
      expect(await signIn()).toMatch(/not configured/);
    }
  });

  it('knows only who was invited', async () => {
    await save();
    expect(await signIn({}, 'ada@acme.example')).toMatch(/was not invited/);
    expect(await signIn({ nameId: 'ada@acme.example' })).toMatch(/was not invited/);
    await post(replica, 'https://connect.8x8.com/api/users/invite', { email: 'ada@acme.example' });
    expect(await signIn({ nameId: 'ada@acme.example' })).toBe('ok');
  });

  it.each([
    ['audience', { audience: 'https://sso.8x8.com/saml2' }, /audience/],
    ['recipient', { recipient: `${ACS}/` }, /recipient/],
    ['GUID in lower case', { acsUrls: [ACS.toLowerCase()] }, /404/],
    ['truncated address', { acsUrls: [ACS.slice(0, -30)] }, /404/],
    ['NameID format', { nameIdFormat: NAME_ID_FORMATS.unspecified }, /NameID format/],
    ['SHA-1 signature', { signatureAlgorithm: 'rsa-sha1' }, /rsa-sha1 is not allowed/],
  ] as [string, Partial<ResponseConfig>, RegExp][])(
    'refuses a wrong %s of the IdP',
    async (_, config, error) => {
      await save();
      expect(await signIn(config)).toMatch(error);
    },
  );

  it.each([
    ['issuer', () => ({ idpEntityId: 'https://www.okta.com/exk1' }), /issuer/],
    ['certificate of another key', () => ({ certificate: other.certificatePem }), /signature/],
    ['junk for a certificate', () => ({ certificate: 'dnasdaDSBMNASD' }), /no valid cert/],
    ['login address', () => ({ ssoUrl: 'asdasd' }), /no Identity Provider URL/],
  ])('keeps a wrong %s, and then refuses', async (_, values, error) => {
    await save(values());
    expect(await signIn()).toMatch(error);
  });

  it('saves nothing for who is no admin', async () => {
    replica.reset({ flavour: 'readonly' });
    await save();
    expect(replica.saved()).toMatchObject({ ssoUrl: '', configured: false });
  });
});
