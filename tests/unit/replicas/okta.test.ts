import { X509Certificate } from 'node:crypto';
import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { beforeEach, describe, expect, test } from 'vitest';
import { certificatePem, privateKeyPem, selfSigned } from '../../replicas/certificate.ts';
import type { AppView } from '../../replicas/okta/app-view.ts';
import { okta } from '../../replicas/okta/index.ts';
import { DEFAULTS, type Settings } from '../../replicas/okta/settings.ts';

const ADMIN = 'https://dev-1-admin.okta.com';
const ACS = 'https://sp.example/acs';
const AUDIENCE = 'https://sp.example/metadata';
const EMAIL = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

const replica = okta();
beforeEach(() => replica.reset());

const send = async (address: string, body?: unknown, token = ''): Promise<Response> =>
  replica.handle({
    method: body === undefined ? 'GET' : 'POST',
    url: new URL(address),
    headers: new Headers({ 'x-okta-xsrftoken': token }),
    body: body === undefined ? '' : JSON.stringify(body),
  });

const token = async (): Promise<string> => {
  const html = await (await send(`${ADMIN}/admin/apps/active`)).text();
  return /id="_xsrfToken"[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
};

const finish = async (settings: Partial<Settings>, appId: string | null = null) =>
  send(
    `${ADMIN}/admin/apps/saml-wizard/save`,
    {
      appId,
      settings: {
        ...DEFAULTS,
        label: 'sipgate App',
        postBackURL: ACS,
        audienceRestriction: AUDIENCE,
        nameIDFormat: EMAIL,
        userNameTemplate: 'EMAIL',
        ...settings,
      },
    },
    await token(),
  );

/** Saves an app and gives what its Sign On tab shows. */
const saved = async (settings: Partial<Settings> = {}): Promise<AppView> => {
  const { location } = await (await finish(settings)).json();
  return (await send(`${ADMIN}${location.replace(/#.*/, '')}settings`)).json();
};

const provider = (app: AppView, idpCert: string, change: object = {}): SAML =>
  new SAML({
    callbackUrl: ACS,
    audience: AUDIENCE,
    issuer: AUDIENCE,
    entryPoint: app.signOnUrl,
    idpIssuer: app.issuer,
    idpCert,
    identifierFormat: EMAIL,
    validateInResponseTo: ValidateInResponseTo.never,
    wantAuthnResponseSigned: true,
    wantAssertionsSigned: true,
    ...change,
  });

const certificateOf = async (app: AppView): Promise<string> =>
  (await send(`${ADMIN}${app.certificateHref}`)).text();

/** Signs in through the SP's own request and gives the profile, or throws as the SP does. */
const signIn = async (sp: SAML) => {
  const address = await sp.getAuthorizeUrlAsync('here', undefined, {});
  const reply = await send(address);
  const html = await reply.text();
  const SAMLResponse = /name="SAMLResponse" value="([^"]+)"/.exec(html)?.[1];
  if (!SAMLResponse) throw new Error(`${reply.status}`);
  return (await sp.validatePostResponseAsync({ SAMLResponse: plain(SAMLResponse) })).profile;
};

const plain = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('Okta replica', () => {
  test('signs a response that an SP accepts by what was saved', async () => {
    const app = await saved();
    const profile = await signIn(provider(app, await certificateOf(app)));
    expect(profile?.nameID).toBe('user@acme.example');
    expect(profile?.nameIDFormat).toBe(EMAIL);
    expect(profile?.issuer).toMatch(/^http:\/\/www\.okta\.com\/exk\w{17}$/);
  });

  test('metadata, certificate file and set-up instructions hold the same certificate', async () => {
    const app = await saved();
    const certificate = new X509Certificate(await certificateOf(app));
    const metadata = await (await send(app.metadataUrl)).text();
    const inMetadata = /<ds:X509Certificate>([^<]+)</.exec(metadata)?.[1]?.replace(/\s/g, '');
    expect(inMetadata).toBe(certificate.raw.toString('base64'));
    expect(metadata).toContain(`entityID="${app.issuer}"`);
    expect(metadata).not.toContain('SingleLogoutService');
    expect(certificate.subject.split('\n')).toEqual([
      'C=US',
      'ST=California',
      'L=San Francisco',
      'O=Okta',
      'OU=SSOProvider',
      'CN=dev-1',
      'emailAddress=info@okta.com',
    ]);
    const help = await (await send(app.instructionsHref)).text();
    expect(help).toContain('How to Configure SAML 2.0 for sipgate App Application');
    expect(help).toContain('-----BEGIN CERTIFICATE-----');
    expect(app.signOnUrl).toMatch(/^https:\/\/dev-1\.okta\.com\/app\/dev-1_sipgateapp_1\/exk/);
  });

  test.each<[string, Partial<Settings>, RegExp]>([
    ['another audience', { audienceRestriction: `${AUDIENCE}/` }, /audience/i],
    ['an unsigned assertion', { assertionSigned: 'UNSIGNED' }, /signature/i],
    ['an unsigned response', { responseSigned: 'UNSIGNED' }, /signature/i],
    ['a name id format that was not asked for', { nameIDFormat: DEFAULTS.nameIDFormat }, /400/],
  ])('fails at the SP with %s', async (_, change, reason) => {
    const app = await saved(change);
    await expect(signIn(provider(app, await certificateOf(app)))).rejects.toThrow(reason);
  });

  test('sends the attributes of the statements, and no others', async () => {
    const app = await saved({
      attributeStatements: [{ name: 'mail', nameFormat: 'basic', values: 'user.email' }],
      groupStatements: [
        { name: 'groups', nameFormat: 'basic', filterType: 'STARTS_WITH', filterValue: 'Sal' },
      ],
    });
    const profile = await signIn(provider(app, await certificateOf(app)));
    expect(profile?.attributes).toEqual({ mail: 'user@acme.example', groups: 'Sales' });
  });

  test('only the active row signs, and SAML Issuer ID replaces the issuer', async () => {
    const app = await saved({ idpIssuer: 'https://idp.example' });
    const [old, active] = app.certificates;
    expect([old?.type, old?.active, active?.type, active?.active]).toEqual([
      'SHA-1',
      false,
      'SHA-2',
      true,
    ]);
    const oldPem = await (await send(`${ADMIN}${old?.downloadHref}`)).text();
    await expect(signIn(provider(app, oldPem))).rejects.toThrow(/signature/i);
    const profile = await signIn(provider(app, await certificateOf(app)));
    expect(profile?.issuer).toBe('https://idp.example');
  });

  test('encrypts for the certificate that was uploaded', async () => {
    const { certificate, keys } = await selfSigned('CN=SP');
    const app = await saved({
      encryption: 'ENCRYPTED',
      encryptionCertificate: certificatePem(certificate),
    });
    const idpCert = await certificateOf(app);
    const decryptionPvk = await privateKeyPem(keys);
    const profile = await signIn(provider(app, idpCert, { decryptionPvk }));
    expect(profile?.nameID).toBe('user@acme.example');
    await expect(signIn(provider(app, idpCert))).rejects.toThrow(/decrypt/i);
  });

  test('with signed requests on, answers only what the SP has signed', async () => {
    const { certificate, keys } = await selfSigned('CN=SP');
    const app = await saved({
      signatureCertificate: certificatePem(certificate),
      signedRequests: true,
    });
    const idpCert = await certificateOf(app);
    await expect(signIn(provider(app, idpCert))).rejects.toThrow('400');
    const privateKey = await privateKeyPem(keys);
    const signing = provider(app, idpCert, { privateKey, signatureAlgorithm: 'sha256' });
    expect((await signIn(signing))?.nameID).toBe('user@acme.example');
  });

  test('a user name that is no address goes out as it is', async () => {
    const app = await saved({ userNameTemplate: 'LOGIN' });
    const profile = await signIn(provider(app, await certificateOf(app)));
    expect(profile?.nameID).toBe('jdoe');
  });

  test('starts a sign-in itself when there is no request', async () => {
    const app = await saved({ defaultRelayState: 'start' });
    const html = await (await send(app.signOnUrl)).text();
    expect(plain(html)).toContain(`action="${ACS}"`);
    expect(html).toContain('name="RelayState" value="start"');
  });

  test('refuses what the wizard refuses, and keeps nothing of it', async () => {
    const reply = await finish({ postBackURL: 'sp.example/acs', audienceRestriction: '' });
    expect(reply.status).toBe(400);
    const { errorCauses } = await reply.json();
    expect(errorCauses.map((cause: { field: string }) => cause.field)).toEqual([
      'postBackURL',
      'audienceRestriction',
    ]);
    expect(replica.saved()).toEqual([]);
  });

  test('edits in place: ids and certificate stay', async () => {
    const { appId } = await (await finish({})).json();
    const reply = await (await finish({ postBackURL: `${ACS}2` }, appId)).json();
    expect(reply.appId).toBe(appId);
    expect(replica.saved()).toMatchObject([{ appId, settings: { postBackURL: `${ACS}2` } }]);
  });

  test('answers 403 to nobody assigned, 404 to unknown keys, and no write without the token', async () => {
    replica.reset({ flavour: 'unassigned' });
    const app = await saved();
    const refused = await send(app.signOnUrl);
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('403 App Not Assigned');
    expect((await send(app.signOnUrl.replace('/exk', '/0oa'))).status).toBe(404);
    expect((await send(`${ADMIN}/admin/apps/saml-wizard/save`, {})).status).toBe(403);
  });
});
