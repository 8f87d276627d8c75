import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { okta } from '../consoles/okta.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { BUTTON, handOf } from '../hand.ts';
import { onlyConnection, values } from '../lost/stored.ts';
import { forged, isPointing } from './forged.ts';

const ADDRESS = 'https://desk.example/settings/saml';
const ACS = 'https://desk.example/saml/acs/41';
const ENTITY = 'https://desk.example/saml/41';
const PLAIN = `<h1>SAML single sign-on</h1>
  <h2>Service provider</h2>
  <p><label>Assertion consumer service URL <input readonly value="${ACS}"></label></p>
  <p><label>SP entity ID <input readonly value="${ENTITY}"></label></p>
  <h2>Identity provider</h2>
  <p><label>Identity provider SSO URL <input name="sso"></label></p>
  <p><label>IdP entity ID <input name="entity"></label></p>
  <p><label>X.509 certificate <textarea name="certificate"></textarea></label></p>
  <button>Save</button>`;
/** Words that nobody else uses. */
const ODD = `<h1>Company login</h1>
  <p><b>Our door</b> <code>${ACS}</code></p><p><b>Our name</b> <code>${ENTITY}</code></p>
  <p>Their door <input name="door"></p>`;

let ferry: Ferry;
beforeAll(async () => {
  ferry = await boardFerry();
});
afterAll(() => ferry?.close());
afterEach(() => ferry.clear());

test('nothing is read on another site before the icon is pressed there', async () => {
  const page = await forged(ferry, ADDRESS, PLAIN);
  const popup = await ferry.ui(page);
  await popup.getByText('no console recognised').waitFor();
  expect(await popup.getByText('desk.example').count()).toBe(0);
});

test('another service provider is read once the icon is pressed, and crosses with Okta', async () => {
  const idp = await ferry.open(okta.wizard);
  await okta.nameApp(idp);
  const sp = await forged(ferry, ADDRESS, PLAIN);
  await ferry.pressIcon(sp);
  const popup = await ferry.ui(sp);
  await popup
    .getByText(/desk\.example.*Service provider/)
    .first()
    .waitFor();
  await popup.close();
  const hand = handOf(ferry);
  await hand.press(sp, BUTTON.connect('desk\\.example', 'Okta'));
  await hand.press(idp, BUTTON.fill);
  expect(await idp.locator('[name="postBackURL"]').inputValue()).toBe(ACS);
  await okta.finish(idp);
  const shown = await okta.showValues(idp);
  await hand.press(shown, BUTTON.take);
  await hand.press(sp, BUTTON.fill);
  const { idp: bank } = await onlyConnection(ferry);
  expect(await sp.locator('[name=sso]').inputValue()).toBe(values(bank.gives).ssoUrl);
  expect(await sp.locator('[name=entity]').inputValue()).toBe(values(bank.gives).idpEntityId);
});

test('a page in words of its own is taught, and known from then on', async () => {
  const page = await forged(ferry, ADDRESS, ODD);
  await ferry.pressIcon(page);
  const panel = await ferry.ui(page, 'sidepanel');
  await panel.getByText(/Is single sign-on set up on this page/).waitFor();
  await panel.getByRole('button', { name: 'Show me where' }).click();
  await expect.poll(() => isPointing(page)).toBe(true);
  await page.bringToFront();
  await page.getByText(ACS).click();
  await panel
    .getByText(/desk\.example.*Service provider/)
    .first()
    .waitFor();
  await page.bringToFront();
  await page.getByText(ENTITY, { exact: true }).click();
  await page.locator('[name=door]').click();
  await page.keyboard.press('Escape');
  await panel.getByText('3 values').waitFor();
  await page.reload();
  await panel.getByText('3 values').waitFor();
  await panel.getByText('Our door').waitFor();
});
