import { expect, test } from 'vitest';
import { entra } from '../../replicas/entra/index.ts';
import { objectId, signOnHash } from '../../replicas/entra/tenant.ts';

const PORTAL = 'https://portal.azure.com/';
const API = `${PORTAL}api/ApplicationSso`;

const replica = entra();
const send = async (address: string, body?: object): Promise<Response> =>
  replica.handle({
    method: body === undefined ? 'GET' : 'POST',
    url: new URL(address),
    headers: new Headers(),
    body: JSON.stringify(body ?? ''),
  });

test('a session that ends leads every page to the login, and back after it', async () => {
  await replica.reset({ flavour: 'expired' });
  expect((await send(PORTAL)).status).toBe(200);
  const check = await send(`${API}/IsValidIdentifierUri`, { uriToValidate: 'urn:a' });
  expect(check.status).toBe(401);
  const login = await check.text();
  expect((await send(PORTAL)).headers.get('location')).toBe(login);
  expect(await (await send(login)).text()).toContain('Sign in');
  expect((await send(login, {})).headers.get('location')).toBe(PORTAL + signOnHash);
  expect((await send(`${API}/IsValidIdentifierUri`, { uriToValidate: 'urn:a' })).status).toBe(200);
});

test('whoever may only look finds values, and changes none', async () => {
  await replica.reset({ flavour: 'readonly' });
  expect(await (await send(PORTAL)).text()).toContain('https://intranet.example/saml');
  const saved = await send(`${API}/${objectId}/FederatedSsoConfigV2`, {
    identifierUris: ['urn:a'],
  });
  expect(saved.status).toBe(403);
});
