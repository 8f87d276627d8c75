import type { Page } from 'playwright';
import { clevertap } from '../consoles/clevertap.ts';
import { entra } from '../consoles/entra.ts';
import type { ByHand } from './by-hand.ts';
import type { Clerk } from './clerk.ts';

/** Adds a row to a list of *Basic SAML Configuration*, and gives its field. */
const addRow = async (clerk: Clerk, page: Page, link: string, placeholder: string) => {
  await clerk.press(page.getByText(link, { exact: true }));
  return page.getByPlaceholder(placeholder);
};
const identifierRow = (clerk: Clerk, page: Page) =>
  addRow(clerk, page, 'Add identifier', 'Enter an identifier');
const replyRow = (clerk: Clerk, page: Page) =>
  addRow(clerk, page, 'Add reply URL', 'Enter a reply URL');

/** Today's page: made-up values first, since its own appear after *Create*. */
export const clevertapEntraByHand: ByHand = async ({ ferry, clerk }) => {
  const sp = await ferry.open(clevertap.settings);
  await clevertap.openPanel(sp);
  const idp = await ferry.open(entra.singleSignOn);
  await entra.editBasic(idp);
  await clerk.type(await identifierRow(clerk, idp), 'https://a.invalid');
  await clerk.type(await replyRow(clerk, idp), 'https://a.invalid');
  await entra.save(idp, idp);
  await entra.closePane(idp);
  await clerk.copyFile(idp.locator('a.ext-saml-download').nth(0));
  await clerk.turnTo(sp);
  await clerk.paste(sp.locator('aside textarea'));
  await clerk.turnTo(idp);
  await clerk.copy(idp.locator('.fxc-copyablelabel-copybutton').nth(1));
  await clerk.turnTo(sp);
  await clerk.paste(sp.locator('aside input').first());
  await clevertap.nameAndDomain(sp);
  await clevertap.create(sp);
  await clevertap.created(sp);
  const copy = sp.getByRole('button', { name: /copy/i });
  await clerk.copy(copy.nth(0));
  await clerk.turnTo(idp);
  await entra.editBasic(idp);
  await clerk.paste(idp.getByPlaceholder('Enter a reply URL'));
  await clerk.turnTo(sp);
  await clerk.copy(copy.nth(1));
  await clerk.turnTo(idp);
  await clerk.paste(idp.getByPlaceholder('Enter an identifier'));
  await entra.save(idp, idp);
  return clevertap.signIn(sp, 'mia.berg@example.com');
};

/** The older page takes the metadata as text. */
export const clevertapMetadataEntraByHand: ByHand = async ({ ferry, clerk }) => {
  const sp = await ferry.open(clevertap.settings);
  const idp = await ferry.open(entra.singleSignOn);
  await entra.editBasic(idp);
  const rows = [() => identifierRow(clerk, idp), () => replyRow(clerk, idp)];
  for (const [at, row] of rows.entries()) {
    await clerk.turnTo(sp);
    await clerk.copyText(sp.locator('.fact .val').nth(at));
    await clerk.turnTo(idp);
    await clerk.paste(await row());
  }
  await entra.save(idp, idp);
  await entra.closePane(idp);
  await clerk.copyFile(idp.locator('a.ext-saml-download').nth(2));
  await clerk.turnTo(sp);
  await clerk.paste(sp.locator('textarea').first());
  await clevertap.uniqueDomain(sp);
  await clevertap.save(sp);
  await clevertap.saved(sp);
  return clevertap.signIn(sp, 'acme');
};
