import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { infobip } from '../consoles/infobip.ts';
import { okta } from '../consoles/okta.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { BUTTON, type Hand, handOf } from '../hand.ts';
import { connectionsOf, onlyConnection, values } from './stored.ts';

const CONNECT = BUTTON.connect('Infobip', 'Okta');
const OWN = 'https://globex.infobip.com/settings/security';
/** Another account on the common host: nothing but its custom domain tells it apart. */
const SECOND = 'https://portal.infobip.com/2/settings/security';

let ferry: Ferry;
let hand: Hand;
beforeAll(async () => {
  ferry = await boardFerry();
  hand = handOf(ferry);
});
beforeEach(async () => {
  await ferry.clear();
  await ferry.replicas.infobip?.reset();
  await ferry.replicas.okta?.reset();
});
afterAll(() => ferry?.close());

const openAccount = async (address: string, domain: string): Promise<Page> => {
  const page = await ferry.open(address);
  await infobip.configure(page);
  await infobip.domain(page, domain);
  return page;
};

/** Okta is set up and its values are taken, so that they wait to be filled in. */
const oktaFor = async (sp: Page): Promise<Page> => {
  const idp = await ferry.open(okta.wizard);
  await okta.nameApp(idp);
  await hand.press(sp, CONNECT);
  await hand.press(idp, BUTTON.fill);
  await okta.finish(idp);
  await hand.press(await okta.showValues(idp), BUTTON.take);
  return idp;
};

const offers = (beside: Page): Promise<string[]> =>
  hand.look(beside, async (popup) => {
    await popup.getByText('This tab: Infobip').waitFor();
    return popup.getByRole('region', { name: 'Next step' }).getByRole('button').allInnerTexts();
  });

test.each([
  ['host', OWN],
  ['custom domain', SECOND],
])('two accounts apart by their %s: nothing of one is offered to the other', async (_, address) => {
  const first = await openAccount(infobip.settings, 'acme');
  await oktaFor(first);
  const second = await openAccount(address, 'globex');
  const before = await onlyConnection(ferry);
  for (const offer of await offers(second)) expect(offer).not.toMatch(BUTTON.fill);
  expect(await offers(first)).toContainEqual(expect.stringMatching(BUTTON.fill));

  await first.close();
  for (const offer of await offers(second)) expect(offer).not.toMatch(BUTTON.fill);
  expect(await second.getByLabel('IdP Login URL').inputValue()).toBe('');
  const after = await onlyConnection(ferry);
  expect(values(after.sp.gives)).toEqual(values(before.sp.gives));
  expect(JSON.stringify(after)).not.toContain('globex');
});

test('two accounts, two connections: each keeps its own values', async () => {
  const pages = {
    acme: await openAccount(infobip.settings, 'acme'),
    globex: await openAccount(OWN, 'globex'),
  };
  for (const page of Object.values(pages)) await (await oktaFor(page)).close();
  for (const page of Object.values(pages)) await hand.press(page, BUTTON.fill);
  const all = await connectionsOf(ferry);
  expect(all.map(({ sp }) => sp.account)).toEqual([
    'portal.infobip.com/acme',
    'globex.infobip.com/globex',
  ]);
  const [acme, globex] = all;
  expect(JSON.stringify(acme)).not.toContain('globex');
  expect(JSON.stringify(globex)).not.toContain('portal.infobip.com');
  const saved = (page: Page) => page.getByLabel('Identity Provider Issuer').inputValue();
  expect(await saved(pages.acme)).toBe(acme?.idp.gives.idpEntityId?.value);
  expect(await saved(pages.globex)).toBe(globex?.idp.gives.idpEntityId?.value);
});

test('a custom domain typed letter by letter is one value, and no question', async () => {
  const sp = await ferry.open(infobip.settings);
  await infobip.configure(sp);
  await hand.press(sp, /^Start with Infobip$/);
  await sp.getByLabel('SP Entity ID').pressSequentially('ac', { delay: 20 });
  await hand.look(sp, (popup) => popup.getByText('/ac/callback').first().waitFor());
  await sp.getByLabel('SP Entity ID').pressSequentially('me', { delay: 20 });
  await hand.look(sp, (popup) => popup.getByText('/acme/callback').first().waitFor());
  const { sp: bank, conflicts } = await onlyConnection(ferry);
  expect(conflicts).toEqual([]);
  expect(values(bank.gives)).toMatchObject({
    spEntityId: 'https://portal.infobip.com/login/saml/acme',
    acsUrl: 'https://portal.infobip.com/login/saml/acme/callback',
    spInitiationUrl: 'https://portal.infobip.com/login/saml/acme',
  });
});
