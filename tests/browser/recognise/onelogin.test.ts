import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sighting } from '../../../lib/model/sighting.ts';
import { recogniserScript } from '../../../scripts/recogniser.ts';
import { onelogin } from '../consoles/onelogin.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { CERTIFICATE, EMPTY, handOf, SHOWN, VARIANTS } from './cases/onelogin.ts';

let ferry: Ferry;
let script = '';
beforeAll(async () => {
  script = await recogniserScript();
  ferry = await boardFerry();
});
afterAll(() => ferry.close());

const see = async (page: Page): Promise<Sighting | null> => {
  await page.evaluate(script);
  return page.evaluate(() => {
    const { recognise, CONSOLES } = Reflect.get(globalThis, 'ferry');
    return recognise(document, location.href, CONSOLES)?.sighting ?? null;
  });
};

/** `page: field, field`, and each field's value. */
const seen = async (page: Page) => {
  const sighting = await see(page);
  const fields = sighting?.fields ?? [];
  return {
    page: sighting?.page,
    account: sighting?.account,
    missing: sighting?.missing,
    values: Object.fromEntries(fields.map(({ field, value }) => [field, value])),
    editable: fields.filter(({ editable }) => editable).map(({ field }) => field),
  };
};

const matching = (values: Readonly<Record<string, string | RegExp>>) =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      typeof value === 'string' ? value : expect.stringMatching(value),
    ]),
  );

const ID = /^acme-dev\/15434\d\d$/;

test.each(VARIANTS)('every page of an app is what it is: %o', async (variant) => {
  await ferry.replicas.onelogin?.reset(variant);
  const { newApp, add, go, details } = handOf(variant);
  const page = await ferry.open(newApp);
  await page.getByText('Display Name').waitFor();
  expect(await seen(page)).toMatchObject({ page: 'add-app', account: 'acme-dev/+', missing: [] });

  await add(page);
  expect(await seen(page)).toMatchObject({
    page: 'info',
    account: expect.stringMatching(ID),
    values: { appName: 'sipgate' },
  });

  await go(page, 'Configuration');
  const readonly = variant.flavour === 'readonly';
  const configuration = await seen(page);
  expect(configuration).toMatchObject({ page: 'configuration', missing: [], values: EMPTY });
  expect(Object.keys(configuration.values).sort()).toEqual(Object.keys(EMPTY).sort());
  expect(configuration.editable.length).toBe(readonly ? 0 : Object.keys(EMPTY).length);

  await go(page, 'SSO');
  const sso = await seen(page);
  expect(sso).toMatchObject({
    page: 'sso',
    missing: [],
    values: matching(SHOWN),
  });
  expect(Object.keys(sso.values).sort()).toEqual(Object.keys(SHOWN).sort());

  await details(page);
  expect(await seen(page)).toMatchObject({
    page: 'certificate',
    account: 'acme-dev',
    values: matching(CERTIFICATE),
  });
  await page.close();
});

test('the NameID in its row, and in the dialog over it', async () => {
  await ferry.replicas.onelogin?.reset();
  const page = await ferry.open(onelogin.newApp);
  await onelogin.add(page);
  await onelogin.go(page, 'Parameters');
  expect(await seen(page)).toMatchObject({ page: 'parameters', values: { nameIdSource: 'email' } });
  await page.getByRole('cell', { name: 'NameID value' }).click();
  await onelogin.choose(page, 'Value', 'Username');
  expect(await seen(page)).toMatchObject({
    page: 'name-id',
    values: { nameIdSource: 'username' },
    editable: ['nameIdSource'],
  });
  await page.close();
});

test('the list of apps, the catalogue and the sign-in are nobody’s pages', async () => {
  await ferry.replicas.onelogin?.reset();
  for (const path of ['apps', 'apps/find', 'login']) {
    const page = await ferry.open(`https://acme-dev.onelogin.com/admin2/${path}`);
    await page.getByRole('heading').first().waitFor();
    expect(await see(page), path).toBeNull();
    await page.close();
  }
});
