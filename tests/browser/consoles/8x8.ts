import type { Page } from 'playwright';
import type { Ferry } from '../ferry.ts';
import type { SpDesk } from './desk.ts';
import { resultOf, type SignIn } from './sign-in.ts';

const inDialog = (page: Page) => page.getByRole('dialog').first();
const input = (page: Page, at: number) => inDialog(page).locator('.el-input__inner').nth(at);

/** 8x8 Connect, in the verbs of an admin. */
export const connect8x8 = {
  userManagement: 'https://connect.8x8.com/user-management',
  async openDialog(page: Page) {
    await page.getByRole('button', { name: /^(Configure Single Sign-On|Change Setting)$/ }).click();
    await page.getByText('Identity Provider Issuer').waitFor();
  },
  edit: (page: Page) => page.getByRole('button', { name: 'Edit', exact: true }).click(),
  async type(page: Page, values: { ssoUrl: string; idpEntityId: string; certificate: string }) {
    await input(page, 0).fill(values.ssoUrl);
    await input(page, 1).fill(values.idpEntityId);
    await inDialog(page).locator('textarea').fill(values.certificate);
  },
  async save(page: Page) {
    const saved = page.waitForResponse('**/api/sso/save');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await saved;
    await page.getByRole('button', { name: 'Change Setting' }).waitFor();
  },
  async signIn(page: Page, email: string): Promise<SignIn> {
    await page.goto('https://connect.8x8.com/login/sso');
    await page.getByLabel('Work Email').fill(email);
    await page.getByRole('button', { name: 'Have an account? Sign-in.' }).click();
    return resultOf(page);
  },
};

export const connect8x8Desk: SpDesk = {
  id: '8x8',
  name: '8x8 Connect',
  answer: /^(Use this one|Diesen Wert nehmen)$/,
  async open(ferry: Ferry) {
    const page = await ferry.open(connect8x8.userManagement);
    await connect8x8.openDialog(page);
    return page;
  },
  async toTake(page) {
    if (!(await page.getByText('Identity Provider Issuer').isVisible()))
      await connect8x8.openDialog(page);
    const edit = page.getByRole('button', { name: 'Edit', exact: true });
    if (await edit.isVisible()) await edit.click();
    return page;
  },
  save: connect8x8.save,
  signIn: (page) => connect8x8.signIn(page, 'user@acme.example'),
  shows: (page) => ({ acsUrl: inDialog(page).locator('.url-box').first() }),
  holds: (page) => ({
    ssoUrl: input(page, 0),
    idpEntityId: input(page, 1),
    certificate: inDialog(page).locator('textarea'),
  }),
};
