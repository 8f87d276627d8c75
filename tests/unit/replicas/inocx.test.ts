import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import { inocx } from '../../replicas/inocx/index.ts';
import { acsUrlOf, entityIdOf, loginAddressOf } from '../../replicas/inocx/store.ts';
import type { Replica } from '../../replicas/replica.ts';
import { createIdp, type Idp } from '../../replicas/saml/idp.ts';
import type { ResponseConfig } from '../../replicas/saml/response.ts';
import { get, post, resultOf } from './request.ts';

let idp: Idp;
let other: Idp;
let replica: Replica;

const WHO = 'user@acme.example';
const MAKER = 'https://acme.ino.cx';

const RIGHT: ResponseConfig = {
  acsUrls: [acsUrlOf('acme')],
  audience: entityIdOf('acme'),
  nameIdFormat: NAME_ID_FORMATS.emailAddress,
  nameId: WHO,
  signResponse: true,
  signAssertion: true,
  signatureAlgorithm: 'rsa-sha256',
  digestAlgorithm: 'sha256',
};

/** The reason against saving; null when it was saved. */
const save = async (values: Record<string, string> = {}): Promise<string | null> => {
  const answer = await post(replica, `${MAKER}/api/sso/connectors`, {
    name: 'Okta',
    reference: 'okta_1',
    type: 'saml',
    issuerUrl: idp.entityId,
    endpoint: idp.ssoUrl,
    identifierFormat: NAME_ID_FORMATS.emailAddress,
    certificate: idp.certificatePem,
    ...values,
  });
  return (await answer.json()).error;
};

const linkUser = (): Promise<Response> =>
  post(replica, `${MAKER}/api/users/link`, { email: WHO, reference: 'okta_1' });

const signIn = async (config: Partial<ResponseConfig> = {}): Promise<string> => {
  const start = await get(replica, loginAddressOf('acme', 'okta_1'));
  const location = start.headers.get('location');
  if (!location) return resultOf(start);
  const query = new URL(location).searchParams;
  const answer = idp.respond({ query, config: { ...RIGHT, ...config } });
  if (!answer.ok) return answer.error;
  const { action, samlResponse, relayState } = answer.form;
  const body = new URLSearchParams({ SAMLResponse: samlResponse, RelayState: relayState });
  return resultOf(await post(replica, action, body));
};

beforeAll(async () => {
  const address = {
    entityId: 'https://accounts.google.com/o/saml2?idpid=C00000000',
    ssoUrl: 'https://accounts.google.com/o/saml2/idp?idpid=C00000000',
  };
  idp = await createIdp(address);
  other = await createIdp(address);
});

beforeEach(() => {
  replica = inocx();
});

describe('INO cx replica', () => {
  it('accepts a linked user through the login address', async () => {
    expect(await save()).toBeNull();
    await linkUser();
    expect(await signIn()).toBe('ok');
  });

  it('refuses a user who is not linked, or is no user', async () => {
    await save();
    expect(await signIn()).toMatch(/not linked to okta_1/);
    expect(await signIn({ nameId: 'ada@acme.example' })).toMatch(/is no user/);
  });

  it.each([
    ['audience', { audience: acsUrlOf('acme') }, /audience/],
    ['audience with a slash', { audience: `${entityIdOf('acme')}/` }, /audience/],
    ['recipient', { recipient: 'https://acme/.ino.cx/api/sso/login/callback' }, /recipient/],
    ['NameID format', { nameIdFormat: NAME_ID_FORMATS.persistent }, /NameID format/],
    ['SHA-1 digest', { digestAlgorithm: 'sha1' }, /sha1 is not allowed/],
  ] as [string, Partial<ResponseConfig>, RegExp][])(
    'refuses a wrong %s of the IdP',
    async (_, config, error) => {
      await save();
      await linkUser();
      expect(await signIn(config)).toMatch(error);
    },
  );

  it.each([
    ['the two URLs swapped', () => ({ issuerUrl: idp.ssoUrl, endpoint: idp.entityId }), /issuer/],
    ['a certificate of another key', () => ({ certificate: other.certificatePem }), /signature/],
  ])('keeps %s, and then refuses', async (_, values, error) => {
    expect(await save(values())).toBeNull();
    await linkUser();
    expect(await signIn()).toMatch(error);
  });

  it.each([
    ['a space in the reference', { reference: 'okta 1' }, /Reference/],
    ['the en dash of the help page', { reference: 'okta–1' }, /Reference/],
    ['no type', { type: '' }, /Type is required/],
    ['a certificate without BEGIN and END', { certificate: 'MIIC' }, /expected format/],
    ['no identifier format', { identifierFormat: '' }, /Mandatory/],
  ])('does not save %s', async (_, values, error) => {
    expect(await save(values)).toMatch(error);
  });

  it('signs nobody in by a connector for OAuth', async () => {
    expect(await save({ type: 'oauth', certificate: '' })).toBeNull();
    expect(await signIn()).toMatch(/no connector/);
  });

  it('keeps two customers apart', async () => {
    await save();
    expect(await resultOf(await get(replica, loginAddressOf('globex', 'okta_1')))).toMatch(
      /no connector/,
    );
  });
});
