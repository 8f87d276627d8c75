import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { acsUrlOf } from '../../replicas/8x8/store.ts';
import type { Variant } from '../../replicas/replica.ts';
import { USUAL } from '../../replicas/variant.ts';
import { connect8x8 } from '../consoles/8x8.ts';
import { okta } from '../consoles/okta.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { BUTTON, type Hand, handOf } from '../hand.ts';
import { onlyConnection, values } from '../lost/stored.ts';

const ACS = acsUrlOf(USUAL);
const CONNECT = BUTTON.connect('8x8 Connect', 'Okta');
const QUESTION = 'What is the Entity ID of 8x8 Connect?';
/** What a dialog that shows the value has. */
const SHOWN = 'https://connect.8x8.com';

let ferry: Ferry;
let hand: Hand;
beforeAll(async () => {
  ferry = await boardFerry();
  hand = handOf(ferry);
});
beforeEach(async () => {
  await ferry.clear();
  await ferry.replicas.okta?.reset();
});
afterAll(() => ferry?.close());

const openDialog = async (variant: Partial<Variant> = {}): Promise<Page> => {
  await ferry.replicas['8x8']?.reset(variant);
  const page = await ferry.open(connect8x8.userManagement);
  await connect8x8.openDialog(page);
  return page;
};

const openOkta = async (): Promise<Page> => {
  const page = await ferry.open(okta.wizard);
  await okta.nameApp(page);
  return page;
};

const questions = (beside: Page): Promise<string[]> =>
  hand.look(beside, async (popup) => {
    await popup.getByRole('region', { name: 'Next step' }).waitFor();
    return popup.getByRole('list', { name: 'Questions' }).getByRole('heading').allTextContents();
  });

test('the entity ID is asked for, with the ACS URL as what it may be, and taken from what is typed', async () => {
  await openDialog();
  const idp = await openOkta();
  await hand.press(idp, CONNECT);
  const panel = await ferry.ui(idp, 'sidepanel');
  const card = panel.getByRole('listitem').filter({ hasText: QUESTION });
  await card.getByText('8x8 Connect publishes no entity ID.').waitFor();
  expect(await card.textContent()).toContain(ACS);
  await card.getByLabel('Another value').fill(` ${SHOWN}/saml `);
  await card.getByRole('button', { name: 'Use what I typed' }).click();
  await card.waitFor({ state: 'hidden' });
  await panel.close();
  await idp.bringToFront();
  const { sp } = await onlyConnection(ferry);
  expect(sp.gives.spEntityId).toMatchObject({
    value: `${SHOWN}/saml`,
    from: { how: 'typed', console: '8x8' },
  });
  await hand.press(idp, BUTTON.fill);
  expect(await idp.locator('[name="audienceRestriction"]').inputValue()).toBe(`${SHOWN}/saml`);
});

test('a dialog that shows the entity ID is asked nothing, and takes the place of an answer', async () => {
  const sp = await openDialog();
  await hand.press(sp, /^Start with 8x8 Connect$/);
  await hand.press(sp, /^Use this one$/);
  expect(values((await onlyConnection(ferry)).sp.gives).spEntityId).toBe(ACS);
  await sp.close();
  const again = await openDialog({ flavour: 'entity-id' });
  await expect
    .poll(async () => values((await onlyConnection(ferry)).sp.gives).spEntityId)
    .toBe(SHOWN);
  expect((await onlyConnection(ferry)).conflicts).toEqual([]);
  expect(await questions(again)).toEqual([]);
});

test('saved fields are disabled until Edit: nothing is filled before', async () => {
  const sp = await openDialog({ flavour: 'configured' });
  const idp = await openOkta();
  await hand.press(idp, CONNECT);
  await hand.press(idp, /^Use this one$/);
  await hand.press(idp, BUTTON.fill);
  await okta.finish(idp);
  await hand.press(await okta.showValues(idp), BUTTON.take);
  const offered = () =>
    hand.look(sp, async (popup) => {
      await popup.getByText('This tab: 8x8 Connect').waitFor();
      return popup.getByRole('region', { name: 'Next step' }).getByRole('button').allTextContents();
    });
  for (const button of await offered()) expect(button).not.toMatch(BUTTON.fill);
  await connect8x8.edit(sp);
  await hand.press(sp, BUTTON.fill);
  await connect8x8.save(sp);
  expect(await connect8x8.signIn(sp, 'user@acme.example')).toBe('ok');
});

test('who may only look is offered nothing to fill', async () => {
  const sp = await openDialog({ flavour: 'readonly' });
  await hand.press(sp, /^Start with 8x8 Connect$/);
  await hand.press(sp, /^Use this one$/);
  const { sp: bank } = await onlyConnection(ferry);
  expect(values(bank.gives).acsUrl).toBe(ACS);
  const buttons = await hand.look(sp, (popup) => popup.getByRole('button').allTextContents());
  for (const button of buttons) expect(button).not.toMatch(BUTTON.fill);
});

test('a session that ends in the middle of a fill leaves nothing saved, and the values stay', async () => {
  const sp = await openDialog({ flavour: 'expired' });
  const idp = await openOkta();
  await hand.press(idp, CONNECT);
  await hand.press(idp, /^Use this one$/);
  await hand.press(idp, BUTTON.fill);
  await okta.finish(idp);
  await hand.press(await okta.showValues(idp), BUTTON.take);
  const panel = await ferry.ui(sp, 'sidepanel');
  await panel.getByRole('button', { name: BUTTON.fill }).click();
  await sp.waitForURL('**/login');
  await panel.getByRole('button', { name: /^One moment/ }).waitFor({ state: 'hidden' });
  await panel.close();
  expect(ferry.replicas['8x8']?.saved()).toMatchObject({ ssoUrl: '', configured: false });
  const { idp: bank } = await onlyConnection(ferry);
  expect(values(bank.gives).ssoUrl).toMatch(/\/sso\/saml$/);
});

test('a GUID that was not copied to its end is held at Save', async () => {
  await openDialog();
  const idp = await openOkta();
  await hand.press(idp, CONNECT);
  await hand.press(idp, /^Use this one$/);
  await okta.type(idp, { acsUrl: ACS.slice(0, -20), spEntityId: ACS });
  const titles = await hand.look(idp, async (popup) => {
    await popup.getByText('Value is cut off').first().waitFor();
    return popup
      .getByRole('list', { name: 'To be put right' })
      .getByRole('heading')
      .allTextContents();
  });
  expect(titles.join()).not.toContain('ACS URL differs');
});
