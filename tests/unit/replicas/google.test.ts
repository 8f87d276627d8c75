import { X509Certificate } from 'node:crypto';
import { SAML } from '@node-saml/node-saml';
import { beforeEach, describe, expect, test } from 'vitest';
import { google } from '../../replicas/google/index.ts';
import { nameOf } from '../../replicas/google/server/keys.ts';
import type { AppView, IdpView } from '../../replicas/google/view.ts';
import { get, post, resultOf } from './request.ts';

const ADMIN = 'https://admin.google.com';
const ACS = 'https://sp.example/acs';
const AUDIENCE = 'https://sp.example/metadata';
const EMAIL = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
const TRANSIENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient';
const NEW = { name: 'SP', acsUrl: ACS, entityId: AUDIENCE, nameIdFormat: 'EMAIL' };

const replica = google();
beforeEach(() => replica.reset());

const idp = async (prefix = ''): Promise<IdpView> =>
  (await get(replica, `${ADMIN}${prefix}/ac/api/idp`)).json();

const create = async (change: object = {}): Promise<Response> =>
  post(replica, `${ADMIN}/ac/api/apps`, { ...NEW, ...change });

const switchOn = async ({ spid }: AppView, change: object = {}): Promise<AppView> =>
  (await post(replica, `${ADMIN}/ac/api/apps/${spid}`, { on: true, ...change })).json();

const saved = async (change: object = {}): Promise<AppView> =>
  switchOn(await (await create(change)).json());

type Options = Partial<ConstructorParameters<typeof SAML>[0]>;

const provider = async (options: Options = {}): Promise<SAML> => {
  const { ssoUrl, entityId, certificates } = await idp();
  return new SAML({
    callbackUrl: ACS,
    issuer: AUDIENCE,
    audience: AUDIENCE,
    entryPoint: ssoUrl,
    idpIssuer: entityId,
    idpCert: certificates[0]?.pem ?? '',
    identifierFormat: null,
    wantAuthnResponseSigned: false,
    ...options,
  });
};

const plain = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const posted = async (reply: Response) => {
  const html = plain(await reply.text());
  return {
    action: /action="([^"]*)"/.exec(html)?.[1] ?? '',
    SAMLResponse: /name="SAMLResponse" value="([^"]*)"/.exec(html)?.[1] ?? '',
    relayState: /name="RelayState" value="([^"]*)"/.exec(html)?.[1] ?? '',
  };
};

const answered = async (saml: SAML): Promise<Response> =>
  get(replica, await saml.getAuthorizeUrlAsync('', undefined, {}));

const signIn = async (saml: SAML) => {
  const { SAMLResponse } = await posted(await answered(saml));
  return (await saml.validatePostResponseAsync({ SAMLResponse })).profile;
};

describe('the values of the customer', () => {
  test('are the same for all apps, and other ones for another login', async () => {
    const [first, second] = [await idp(), await idp('/u/1')];
    expect(first.ssoUrl).toBe('https://accounts.google.com/o/saml2/idp?idpid=C037dn3yo');
    expect(first.entityId).toBe('https://accounts.google.com/o/saml2?idpid=C037dn3yo');
    expect(second.ssoUrl).not.toBe(first.ssoUrl);
    expect(second.certificates[0]?.pem).not.toBe(first.certificates[0]?.pem);
    expect((await idp('/u/0')).certificates).toEqual(first.certificates);
  });

  test('have a certificate as recorded: subject, five years, its name the end in Pacific time', async () => {
    const [one, ...more] = (await idp()).certificates;
    const certificate = new X509Certificate(one?.pem ?? '');
    expect(more).toEqual([]);
    expect(certificate.subject).toBe(
      'O=Google Inc.\nL=Mountain View\nCN=Google\nOU=Google For Work\nC=US\nST=California',
    );
    expect(certificate.fingerprint256).toBe(one?.fingerprint);
    expect(certificate.validToDate.getTime() - certificate.validFromDate.getTime()).toBe(
      1825 * 86_400_000,
    );
    expect(nameOf(Date.parse('2026-12-16T17:18:02Z'))).toBe('Google_2026-12-16-9182_SAML2_0');
  });

  test('with two certificates: metadata has both, and the app’s own one signs', async () => {
    replica.reset({ flavour: 'two-certificates' });
    const { certificates, metadata } = await idp();
    const [, second] = certificates;
    expect(metadata.match(/<md:KeyDescriptor/g)).toHaveLength(2);
    await saved({ certificate: second?.name });
    await expect(signIn(await provider())).rejects.toThrow(/signature/i);
    const profile = await signIn(await provider({ idpCert: second?.pem ?? '' }));
    expect(profile?.nameID).toBe('user@acme.example');
  });
});

describe('a sign-in', () => {
  test('that starts at the SP is accepted', async () => {
    await saved();
    const profile = await signIn(await provider());
    expect(profile).toMatchObject({ nameID: 'user@acme.example', nameIDFormat: EMAIL });
  });

  test('that starts at Google carries the Start URL as RelayState', async () => {
    const { spid } = await saved({ startUrl: 'https://sp.example/home' });
    const reply = await get(
      replica,
      `https://accounts.google.com/o/saml2/initsso?idpid=C037dn3yo&spid=${spid}&forceauthn=false`,
    );
    const { action, SAMLResponse, relayState } = await posted(reply);
    expect([action, relayState]).toEqual([ACS, 'https://sp.example/home']);
    const saml = await provider();
    const { profile } = await saml.validatePostResponseAsync({ SAMLResponse });
    expect(profile?.nameID).toBe('user@acme.example');
  });

  test('is refused while the app is off for everyone, as after Finish', async () => {
    const app: AppView = await (await create()).json();
    expect(app.on).toBe(false);
    const reply = await answered(await provider());
    expect(reply.status).toBe(403);
    expect(await resultOf(reply)).toBe('error: app_not_enabled_for_user');
  });

  test.each([
    ['another case', 'https://sp.example/Metadata'],
    ['a space', 'https://sp.example/metadata '],
    ['a slash', 'https://sp.example/metadata/'],
  ])('is refused for an Issuer with %s', async (_, issuer) => {
    await saved();
    const reply = await answered(await provider({ issuer }));
    expect(await resultOf(reply)).toBe('error: app_not_configured_for_user');
  });

  test('to another ACS URL ends at that one, with the reason in the response', async () => {
    await saved();
    const saml = await provider({ callbackUrl: `${ACS}2` });
    const { action, SAMLResponse } = await posted(await answered(saml));
    expect(action).toBe(`${ACS}2`);
    await expect(saml.validatePostResponseAsync({ SAMLResponse })).rejects.toThrow(
      `Invalid request, ACS Url in request ${ACS}2 doesn't match configured ACS Url ${ACS}.`,
    );
  });

  test('signs the response instead of the assertion with Signed response', async () => {
    await saved({ signedResponse: true });
    await expect(signIn(await provider({ wantAssertionsSigned: true }))).rejects.toThrow(
      /signature/i,
    );
    const whole = { wantAuthnResponseSigned: true, wantAssertionsSigned: false };
    expect((await signIn(await provider(whole)))?.nameID).toBe('user@acme.example');
  });

  test('and the assertion alone without it', async () => {
    await saved();
    await expect(signIn(await provider({ wantAuthnResponseSigned: true }))).rejects.toThrow(
      /signature/i,
    );
  });

  test('gives the NameID the format that the request asks for, whatever the console says', async () => {
    await saved();
    const profile = await signIn(await provider({ identifierFormat: TRANSIENT }));
    expect(profile).toMatchObject({ nameID: 'user@acme.example', nameIDFormat: TRANSIENT });
  });

  test('sends the attributes that are mapped, and no others', async () => {
    const app = await saved();
    expect((await signIn(await provider()))?.attributes).toBeUndefined();
    const mappings = [{ source: 'Basic Information > First name', name: 'name' }];
    await switchOn(app, { mappings, groups: ['Sales'], groupAttribute: 'Groups' });
    expect((await signIn(await provider()))?.attributes).toEqual({ name: 'Jane', Groups: 'Sales' });
  });

  test('that is sent to the entity ID instead of the SSO URL leads nowhere', async () => {
    await saved();
    const reply = await answered(await provider({ entryPoint: (await idp()).entityId }));
    expect(reply.status).toBe(404);
  });

  test('is not understood when it is a logout request', async () => {
    const saml = await provider();
    const profile = { issuer: AUDIENCE, nameID: 'x', nameIDFormat: EMAIL };
    const url = await saml.getLogoutUrlAsync(profile, '', {});
    expect(await resultOf(await get(replica, url))).toMatch(/malformed_request/);
  });
});

describe('the console', () => {
  test.each([
    ['an ACS URL without https', { acsUrl: 'http://sp.example/acs' }, /https/],
    ['no entity ID', { entityId: '' }, /entity id/],
    ['an unknown format', { nameIdFormat: 'MAIL' }, /name id/],
  ])('does not save %s', async (_, change, reason) => {
    const reply = await create(change);
    expect(reply.status).toBe(400);
    expect((await reply.json()).error).toMatch(reason);
    expect(replica.saved()).toEqual([]);
  });

  test('does not take an entity ID twice', async () => {
    await create();
    expect(await (await create({ name: 'Another' })).json()).toEqual({
      error: '400 duplicate entity id',
    });
  });

  test('saves nothing for a lesser admin', async () => {
    replica.reset({ flavour: 'readonly' });
    expect((await create()).status).toBe(403);
  });

  test('adds a second certificate and no third, and signs on with the first', async () => {
    const { spid } = await saved();
    expect((await post(replica, `${ADMIN}/ac/api/certificates`, {})).status).toBe(200);
    expect((await post(replica, `${ADMIN}/ac/api/certificates`, {})).status).toBe(400);
    expect(spid).toMatch(/^\d{12}$/);
    expect((await signIn(await provider()))?.nameID).toBe('user@acme.example');
  });
});

test('a session that ends leads every page to the login, and back after it', async () => {
  replica.reset({ flavour: 'expired' });
  const apps = `${ADMIN}/ac/apps/unified`;
  expect((await get(replica, apps)).status).toBe(200);
  expect((await get(replica, `${ADMIN}/ac/api/session`)).status).toBe(401);
  const login = (await get(replica, apps)).headers.get('location') ?? '';
  expect(await (await get(replica, login)).text()).toContain('Sign in');
  const back = await post(replica, login, new URLSearchParams());
  expect(back.headers.get('location')).toBe(apps);
  expect((await get(replica, apps)).status).toBe(200);
  expect((await get(replica, `${ADMIN}/ac/api/session`)).status).toBe(204);
});
