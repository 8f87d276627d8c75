import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { entra } from '../consoles/entra.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { BUTTON, type Hand, handOf } from '../hand.ts';
import { onlyConnection } from '../lost/stored.ts';

const OTHER = {
  entityId: 'https://intranet.example/saml',
  acs: 'https://intranet.example/saml/acs',
};

let ferry: Ferry;
let hand: Hand;
let sp: Page;
let idp: Page;
beforeAll(async () => {
  ferry = await boardFerry();
});
afterAll(() => ferry?.close());
beforeEach(async () => {
  await ferry.clear();
  await ferry.replicas.entra?.reset();
  await ferry.replicas.sipgate?.reset();
  hand = handOf(ferry);
  sp = await ferry.open(sipgate.settings);
  await sp.getByText(/^ACS.URL$/).waitFor();
  idp = await ferry.open(entra.singleSignOn);
  await hand.press(idp, BUTTON.connect('sipgate', 'Microsoft Entra ID'));
});

const rowOf = async (link: string, placeholder: string, value: string) => {
  await idp.getByText(link, { exact: true }).click();
  const row = idp.getByPlaceholder(placeholder).last();
  await row.fill(value);
  await row.blur();
};
const given = async () => {
  const { gives } = (await onlyConnection(ferry)).sp;
  return { acs: gives.acsUrl?.value ?? '', entityId: gives.spEntityId?.value ?? '' };
};

test('of several rows the right one counts, none is overwritten, and the default is named', async () => {
  const { acs, entityId } = await given();
  await entra.editBasic(idp);
  for (const value of [OTHER.entityId, entityId])
    await rowOf('Add identifier', 'Enter an identifier', value);
  for (const value of [OTHER.acs, acs]) await rowOf('Add reply URL', 'Enter a reply URL', value);
  await hand.look(idp, async (popup) => {
    await popup.getByText('Value is not the default of its list').first().waitFor();
    await popup.getByRole('button', { name: BUTTON.fill }).waitFor({ state: 'detached' });
  });
  const replies = idp.getByPlaceholder('Enter a reply URL');
  expect(await replies.first().inputValue()).toBe(OTHER.acs);
  // The second row of either list becomes the default.
  for (const row of [1, 3]) await idp.getByRole('checkbox', { name: 'Default' }).nth(row).check();
  await hand.look(idp, (popup) =>
    popup.getByText('Value is not the default of its list').first().waitFor({ state: 'detached' }),
  );
  const { idp: right } = await onlyConnection(ferry);
  expect(right.holds.acsUrl?.value).toBe(acs);
  expect(right.holds.spEntityId?.value).toBe(entityId);
});

test('the metadata file that it gives fills the pane by upload', async () => {
  const values = await given();
  const panel = await ferry.ui(idp, 'sidepanel');
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Service provider’s metadata file' }).click();
  const file = await (await download).path();
  await panel.close();
  await idp.bringToFront();
  await idp.getByRole('button', { name: 'Upload metadata file' }).first().click();
  await idp.getByLabel('Upload metadata file').last().setInputFiles(file);
  await idp.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => idp.getByPlaceholder('Enter a reply URL').inputValue()).toBe(values.acs);
  expect(await idp.getByPlaceholder('Enter an identifier').inputValue()).toBe(values.entityId);
  await entra.save(idp, idp);
  await hand.look(idp, (popup) => popup.getByText(', agrees,').first().waitFor());
});
