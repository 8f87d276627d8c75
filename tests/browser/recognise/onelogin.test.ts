import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sighting } from '../../../lib/model/sighting.ts';
import { recogniserScript } from '../../../scripts/recogniser.ts';
import type { Variant } from '../../replicas/replica.ts';
import { onelogin } from '../consoles/onelogin.ts';
import { oneloginOld } from '../consoles/onelogin-old.ts';
import { boardFerry, type Ferry } from '../ferry.ts';

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

const EMAIL = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
const EMPTY = {
  relayState: '',
  spEntityId: '',
  recipient: '',
  acsValidator: '',
  acsUrl: '',
  spSloUrl: '',
  spInitiationUrl: '',
  initiator: 'idp',
  nameIdFormat: EMAIL,
  signedElements: 'response',
  encryptAssertion: 'false',
};
const SHOWN = ['idpEntityId', 'idpSloUrl', 'signatureAlgorithm', 'ssoUrl'];
const ID = /^acme-dev\/15434\d\d$/;

const VARIANTS: readonly Partial<Variant>[] = [
  {},
  { flavour: 'truncated' },
  { flavour: 'numeric', slow: 100 },
  { flavour: 'readonly' },
  { old: true },
  { old: true, flavour: 'readonly' },
];

test.each(VARIANTS)('every page of an app is what it is: %o', async (variant) => {
  await ferry.replicas.onelogin?.reset(variant);
  const { go } = variant.old
    ? {
        go: (page: Page, tab: 'Configuration' | 'SSO') =>
          oneloginOld.go(page, tab === 'SSO' ? 'sso' : 'configuration'),
      }
    : onelogin;
  const page = await ferry.open(variant.old ? oneloginOld.newApp : onelogin.newApp);
  await page.getByText('Display Name').waitFor();
  expect(await seen(page)).toMatchObject({ page: 'add-app', account: 'acme-dev/+', missing: [] });

  await (variant.old ? oneloginOld : onelogin).add(page);
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
    values: {
      signatureAlgorithm: 'rsa-sha1',
      idpEntityId: expect.stringMatching(/^https:\/\/app\.onelogin\.com\/saml\/metadata\/[\w-]+$/),
      ssoUrl: expect.stringMatching(
        /^https:\/\/acme-dev\.onelogin\.com\/.*\/http-post\/sso\/[\w-]+$/,
      ),
      idpSloUrl: expect.stringMatching(/^https:\/\/acme-dev\.onelogin\.com\/.*\/slo\/\d+$/),
    },
  });
  expect(Object.keys(sso.values).sort()).toEqual(SHOWN);

  await (variant.old ? oneloginOld : onelogin).details(page);
  expect(await seen(page)).toMatchObject({
    page: 'certificate',
    account: 'acme-dev',
    values: {
      certificate: expect.stringMatching(
        /^-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\n?$/,
      ),
      certificateFingerprint: expect.stringMatching(/^(?:[0-9A-F]{2}:){19}[0-9A-F]{2}$/),
    },
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
