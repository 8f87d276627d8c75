import { expect, test } from 'vitest';
import { okta } from '../../replicas/okta/index.ts';

const ADMIN = 'https://dev-1-admin.okta.com';
const WIZARD = `${ADMIN}/admin/apps/saml-wizard/create`;

const replica = okta();
const send = async (address: string, body?: string): Promise<Response> =>
  replica.handle({
    method: body === undefined ? 'GET' : 'POST',
    url: new URL(address),
    headers: new Headers({ referer: WIZARD }),
    body: body ?? '',
  });

test('a session that ends leads every page to the login, and back after it', async () => {
  await replica.reset({ flavour: 'expired' });
  expect((await send(WIZARD)).status).toBe(200);
  const asked = await send(`${ADMIN}/admin/session`);
  expect(asked.status).toBe(401);
  const login = await asked.text();
  expect((await send(WIZARD)).headers.get('location')).toBe(login);
  expect(await (await send(login)).text()).toContain('Sign In');
  expect((await send(login, '')).headers.get('location')).toBe(WIZARD);
  expect((await send(WIZARD)).status).toBe(200);
  expect((await send(`${ADMIN}/admin/session`)).status).toBe(204);
});

test('whoever may only look finds an app, and changes nothing of it', async () => {
  await replica.reset({ flavour: 'readonly' });
  const html = await (await send(`${ADMIN}/admin/apps/active`)).text();
  const token = /id="_xsrfToken"[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
  expect(html).toContain('Intranet');
  const saved = await replica.handle({
    method: 'POST',
    url: new URL(`${ADMIN}/admin/apps/saml-wizard/save`),
    headers: new Headers({ 'x-okta-xsrftoken': token }),
    body: JSON.stringify({ appId: null, settings: {} }),
  });
  expect(saved.status).toBe(403);
});
