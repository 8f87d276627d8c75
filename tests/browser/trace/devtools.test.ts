import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isExchange } from '../../../lib/trace/exchanges.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { stored } from '../lost/stored.ts';
import { Tools, WITH_TOOLS } from './tools.ts';

const LOGIN = 'https://login.sipgate.com/login';
/** Answers whatever is posted to it with a page. */
const ACS = LOGIN;

let ferry: Ferry;
let page: Page;
let tools: Tools;

beforeAll(async () => {
  ferry = await boardFerry({ args: [WITH_TOOLS] });
  const [first] = ferry.context.pages();
  if (!first) throw new Error('No tab is open.');
  page = first;
  tools = await Tools.of(ferry);
  while (!(await tools.hear())) await page.goto(`${LOGIN}?before`);
  await tools.show();
});
afterAll(() => ferry.close());

const REQUEST = `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0" IssueInstant="2026-11-21T10:00:00Z" AssertionConsumerServiceURL="${ACS}"/>`;
const RESPONSE = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_2" Version="2.0" IssueInstant="2026-11-21T10:00:01Z" InResponseTo="_1" Destination="${ACS}"/>`;

/** What the panel has kept. */
const exchanges = async () => {
  const { session = {} } = await stored(ferry);
  return Object.entries(session)
    .filter(([key]) => /^devtools:\d+:batch/.test(key))
    .flatMap(([, text]) => JSON.parse(String(text)))
    .filter(isExchange);
};

test('what came before the panel was shown is there', async () => {
  await expect.poll(() => tools.text()).toContain('login.sipgate.com');
});

test('a sign-in is recorded without any permission, the answers’ bodies included', async () => {
  const raw = deflateRawSync(REQUEST).toString('base64');
  await page.goto(
    `https://dev-1.okta.com/app/a/sso/saml?${new URLSearchParams({ SAMLRequest: raw })}`,
  );
  await page.setContent(
    `<form method="post" action="${ACS}"><input name="SAMLResponse" value="${Buffer.from(RESPONSE).toString('base64')}"></form>`,
  );
  await page.locator('form').evaluate((form) => (form as HTMLFormElement).submit());
  await page.getByLabel('Password').waitFor();
  await expect.poll(() => tools.text()).toMatch(/AuthnRequest[\s\S]*Response/);
  const kept = await exchanges();
  const post = kept.find(({ method }) => method === 'POST');
  expect(post).toMatchObject({ url: ACS, resource: 'document' });
  expect(JSON.stringify(post?.requestBody)).toContain('SAMLResponse');
  expect(JSON.stringify(post?.responseBody)).toContain('html');
  expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
});
