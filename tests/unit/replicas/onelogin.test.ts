import { X509Certificate } from 'node:crypto';
import { SAML } from '@node-saml/node-saml';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeValidator } from '../../../lib/saml/acsValidator.ts';
import { certificatePem, privateKeyPem, selfSigned } from '../../replicas/certificate.ts';
import type { AppView } from '../../replicas/onelogin/boot.ts';
import { onelogin } from '../../replicas/onelogin/index.ts';
import type { Settings } from '../../replicas/onelogin/settings.ts';

const CONSOLE = 'https://acme-dev.onelogin.com';
const ACS = 'https://sp.example/acs?connection=a';
const AUDIENCE = 'https://sp.example/metadata';
const EMAIL = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

const replica = onelogin();
beforeEach(() => replica.reset());

const send = async (address: string, body?: unknown): Promise<Response> =>
  replica.handle({
    method: body === undefined ? 'GET' : 'POST',
    url: new URL(address),
    headers: new Headers(),
    body: body === undefined ? '' : JSON.stringify(body),
  });

const plain = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const stateOf = async (address: string) => {
  const html = await (await send(address)).text();
  return JSON.parse(/id="replica-state">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');
};

/** Makes an app, saves what an admin would, and gives what its pages show. */
const saved = async (
  configuration: Record<string, string> = {},
  more: Partial<Settings> = {},
): Promise<AppView> => {
  const { href } = await (await send(`${CONSOLE}/api/apps`, { displayName: 'sipgate' })).json();
  const { app }: { app: AppView } = await stateOf(`${CONSOLE}${href}`);
  const reply = await send(`${CONSOLE}/api/apps/${app.id}`, {
    ...app.settings,
    signatureAlgorithm: 'SHA-256',
    assigned: true,
    ...more,
    opened: true,
    configuration: {
      consumer_url: ACS,
      validator: writeValidator(ACS),
      recipient: ACS,
      audience: AUDIENCE,
      saml_sign_element: '2',
      ...configuration,
    },
  });
  expect(reply.status).toBe(200);
  return app;
};

const pemOf = async (): Promise<string> =>
  (await stateOf(`${CONSOLE}/certificates/24817`)).certificate.pem;

const provider = async (app: AppView, change: object = {}): Promise<SAML> =>
  new SAML({
    callbackUrl: ACS,
    audience: AUDIENCE,
    issuer: AUDIENCE,
    entryPoint: app.ssoUrl,
    idpIssuer: app.issuerUrl,
    idpCert: await pemOf(),
    identifierFormat: EMAIL,
    wantAuthnResponseSigned: true,
    wantAssertionsSigned: true,
    ...change,
  });

/** Signs in through the SP's own request; throws as the SP does, or with what OneLogin noted. */
const signIn = async (sp: SAML) => {
  const html = await (await send(await sp.getAuthorizeUrlAsync('here', undefined, {}))).text();
  const SAMLResponse = /name="SAMLResponse" value="([^"]+)"/.exec(html)?.[1];
  if (!SAMLResponse) throw new Error(plain(/content="error: ([^"]*)"/.exec(html)?.[1] ?? html));
  const response = Buffer.from(plain(SAMLResponse), 'base64').toString('utf8');
  const { profile } = await sp.validatePostResponseAsync({ SAMLResponse: plain(SAMLResponse) });
  return { profile, response };
};

describe('OneLogin replica', () => {
  test('signs a response that an SP accepts by what was saved', async () => {
    const app = await saved();
    const { profile } = await signIn(await provider(app));
    expect(profile?.nameID).toBe('user@acme.example');
    expect(profile?.nameIDFormat).toBe(EMAIL);
    expect(profile?.issuer).toMatch(
      /^https:\/\/app\.onelogin\.com\/saml\/metadata\/[0-9a-f-]{36}$/,
    );
  });

  test('page, file and metadata hold one certificate, and the ids agree', async () => {
    const app = await saved();
    const certificate = new X509Certificate(await pemOf());
    const file = await (await send(`${CONSOLE}/certificates/24817/download`)).text();
    const metadata = await (await send(app.metadataHref)).text();
    const body = /<ds:X509Certificate>([^<]+)</.exec(metadata)?.[1]?.replace(/\s/g, '');
    expect(file).toBe(await pemOf());
    expect(body).toBe(certificate.raw.toString('base64'));
    expect(metadata).toContain(`entityID="${app.issuerUrl}"`);
    expect(app.ssoUrl.split('/').at(-1)).toBe(app.issuerUrl.split('/').at(-1));
    expect(app.sloUrl.split('/').at(-1)).toBe(app.id);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['another audience', { audience: `${AUDIENCE}/` }, /audience/i],
    ['no audience, which leaks its placeholder', { audience: '' }, /\{audience\}|audience/i],
    ['only the response signed, as by default', { saml_sign_element: '0' }, /signature/i],
    ['only the assertion signed', { saml_sign_element: '1' }, /signature/i],
    ['a plain validator with a question mark', { validator: ACS }, /the validator does not match/],
    ['a validator that is none', { validator: '(' }, /the validator does not match/],
    ['encryption without the SP’s key', { encrypt_assertion: '1' }, /decrypt/i],
  ])('fails with %s', async (_, change, reason) => {
    const app = await saved(change);
    await expect(signIn(await provider(app))).rejects.toThrow(reason);
  });

  test('an empty recipient goes out in braces', async () => {
    const app = await saved({ recipient: '' });
    const { response } = await signIn(await provider(app));
    expect(response).toContain('Destination="{recipient}"');
    expect(response).toContain('Recipient="{recipient}"');
  });

  test('signs with SHA-1 until the SSO tab says otherwise', async () => {
    const app = await saved({}, { signatureAlgorithm: 'SHA-1' });
    const { response } = await signIn(await provider(app));
    expect(response).toContain('http://www.w3.org/2000/09/xmldsig#rsa-sha1');
  });

  test('a catch-all validator sends the answer wherever the request says', async () => {
    const app = await saved({ validator: '.*' });
    const sp = await provider(app, { callbackUrl: 'https://attacker.example/' });
    const html = await (await send(await sp.getAuthorizeUrlAsync('', undefined, {}))).text();
    expect(plain(html)).toContain('action="https://attacker.example/"');
  });

  test('sends the parameters that are included, and no others', async () => {
    const app = await saved(
      {},
      {
        parameters: [
          { name: 'NameID value', value: 'Username', included: true, nameId: true },
          { name: 'name', value: 'First Name', included: true },
          { name: 'phone', value: 'Department', included: false },
        ],
      },
    );
    const { profile } = await signIn(await provider(app));
    expect(profile?.attributes).toEqual({ name: 'Jane' });
    expect(profile?.nameID).toBe('jdoe');
  });

  test('encrypts for the key that was saved', async () => {
    const { certificate, keys } = await selfSigned('CN=SP');
    const app = await saved({
      encrypt_assertion: '1',
      saml_encryption_method_id: '3',
      public_key: certificatePem(certificate),
    });
    const decryptionPvk = await privateKeyPem(keys);
    const { profile } = await signIn(await provider(app, { decryptionPvk }));
    expect(profile?.nameID).toBe('user@acme.example');
  });

  test('starts at the Login URL when the service provider is the initiator', async () => {
    const app = await saved({ saml_initiater_id: '1', login: 'https://sp.example/start' });
    const reply = await send(`${CONSOLE}/launch/${app.id}`);
    expect(reply.headers.get('location')).toBe('https://sp.example/start');
    const empty = await saved({ saml_initiater_id: '1' });
    expect((await send(`${CONSOLE}/launch/${empty.id}`)).status).toBe(500);
  });

  test('refuses a form without its required values, and keeps nothing of it', async () => {
    const { href } = await (await send(`${CONSOLE}/api/apps`, { displayName: 'x' })).json();
    const id = href.split('/').at(-1);
    const reply = await send(`${CONSOLE}/api/apps/${id}`, { opened: true, configuration: {} });
    expect(reply.status).toBe(422);
    expect((await reply.json()).errors).toEqual([
      'ACS (Consumer) URL Validator*',
      'ACS (Consumer) URL*',
    ]);
  });

  test('nobody assigned, another account, unknown ids, and an admin who may only look', async () => {
    const app = await saved({}, { assigned: false });
    await expect(signIn(await provider(app))).rejects.toThrow(/assigned/);
    expect((await send(app.ssoUrl.replace('acme-dev', 'other'))).status).toBe(500);
    expect((await send(`https://other.onelogin.com/apps/${app.id}`)).status).toBe(404);
    replica.reset({ flavour: 'readonly' });
    const { href } = await (await send(`${CONSOLE}/api/apps`, { displayName: 'x' })).json();
    expect((await send(`${CONSOLE}/api/apps/${href.split('/').at(-1)}`, {})).status).toBe(403);
  });

  test('old apps have their number everywhere', async () => {
    replica.reset({ old: true });
    const app = await saved();
    for (const value of [app.issuerUrl, app.ssoUrl, app.sloUrl])
      expect(value.split('/').at(-1)).toBe(app.id);
    expect((await signIn(await provider(app))).profile?.nameID).toBe('user@acme.example');
  });
});
