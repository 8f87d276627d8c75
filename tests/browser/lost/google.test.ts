import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Variant } from '../../replicas/replica.ts';
import { google, googleDesk } from '../consoles/google.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { BUTTON, type Hand, handOf } from '../hand.ts';
import { onlyConnection, values } from './stored.ts';

const APP = 'https://admin.google.com/ac/apps/saml/532096782621';
const OFF = 'The app is off for everyone';

let ferry: Ferry;
let hand: Hand;
beforeAll(async () => {
  ferry = await boardFerry();
  ferry.context.setDefaultTimeout(20_000);
});
beforeEach(async () => {
  await ferry.clear();
  await ferry.replicas.sipgate?.reset();
  hand = handOf(ferry);
});
afterAll(() => ferry?.close());

/** Both consoles open and joined, Google's wizard at the step that takes the other side's values. */
const joined = async (variant: Partial<Variant> = {}): Promise<{ sp: Page; idp: Page }> => {
  await ferry.replicas.google?.reset(variant);
  const sp = await ferry.open(sipgate.settings);
  await sipgate.verifyDomain(sp);
  const idp = await googleDesk.open(ferry);
  await hand.press(idp, BUTTON.connect('sipgate', 'Google Workspace'));
  await googleDesk.toTake(idp);
  return { sp, idp };
};

test('an app that is off for everyone is said to be so until it is switched on', async () => {
  const { sp, idp } = await joined();
  await hand.press(idp, BUTTON.fill);
  await googleDesk.save(idp);
  await hand.look(idp, (panel) => panel.getByText(OFF).first().waitFor());
  await hand.press(sp, BUTTON.fill);
  await sipgate.save(sp);
  await sipgate.saved(sp);
  await sipgate.enable(sp);
  expect(await sipgate.signIn(await ferry.context.newPage())).toBe(
    'error: app_not_enabled_for_user',
  );
  await googleDesk.finish?.(idp);
  await hand.look(idp, async (panel) => {
    await panel.getByText('This tab: Google Workspace').waitFor();
    await panel.getByText(OFF).first().waitFor({ state: 'hidden' });
  });
  expect(await sipgate.signIn(sp)).toBe('ok');
  expect((await onlyConnection(ferry)).conflicts).toEqual([]);
});

test('the pages of another login, and of the other direction, add nothing', async () => {
  await ferry.replicas.google?.reset();
  const sp = await ferry.open(sipgate.settings);
  await sipgate.verifyDomain(sp);
  const idp = await ferry.open(google.apps.replace('.com/', '.com/u/0/'));
  await google.addApp(idp);
  await hand.press(idp, BUTTON.connect('sipgate', 'Google Workspace'));
  const before = values((await onlyConnection(ferry)).idp.gives);
  expect(before.ssoUrl).toContain('idpid=C037dn3yo');
  for (const address of [
    google.organization.replace('.com/', '.com/u/1/'),
    google.thirdParty.replace('.com/', '.com/u/0/'),
  ]) {
    await idp.goto(address);
    await idp.getByText(/^(SSO URL|SP Details)$/).waitFor();
    await hand.look(idp, (panel) => panel.getByRole('button').first().waitFor());
  }
  const { idp: bank, conflicts } = await onlyConnection(ferry);
  expect(values(bank.gives)).toEqual(before);
  expect(conflicts).toEqual([]);
});

test('a session that ends in the middle of a fill loses nothing of the connection', async () => {
  const { idp } = await joined({ flavour: 'expired' });
  const panel = await ferry.ui(idp, 'sidepanel');
  await panel.getByRole('button', { name: BUTTON.fill }).click();
  await idp.waitForURL(/^https:\/\/accounts\.google\.com\/v3\/signin/);
  await panel.close();
  await idp.bringToFront();
  await idp.getByRole('button', { name: 'Next' }).click();
  await idp.waitForURL(google.apps);
  await google.addApp(idp);
  await googleDesk.toTake(idp);
  await hand.press(idp, BUTTON.fill);
  await expect.poll(() => google.acsUrl(idp).inputValue()).toContain('login.sipgate.com');
  await googleDesk.save(idp);
  expect(ferry.replicas.google?.saved()).toMatchObject([{ nameIdFormat: 'EMAIL' }]);
});

test('whoever may only look gets nothing filled', async () => {
  await ferry.replicas.google?.reset({ flavour: 'readonly' });
  const sp = await ferry.open(sipgate.settings);
  await sipgate.verifyDomain(sp);
  const idp = await ferry.open(`${APP}/serviceprovider`);
  await google.acsUrl(idp).waitFor();
  await hand.press(idp, BUTTON.connect('sipgate', 'Google Workspace'));
  const offered = await hand.look(idp, async (panel) => {
    await panel.getByRole('region', { name: 'The crossing' }).waitFor();
    return panel.getByRole('button', { name: BUTTON.fill }).count();
  });
  expect(offered).toBe(0);
  expect(await google.acsUrl(idp).inputValue()).toBe('https://intranet.acme.example/saml/acs');
});
