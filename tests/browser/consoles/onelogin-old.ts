import type { Page } from 'playwright';

/** OneLogin's console until about 2018, in the verbs of an admin. */
export const oneloginOld = {
  newApp: 'https://acme-dev.onelogin.com/apps/new/110016',
  async add(page: Page, name = 'sipgate') {
    await page.locator('[name="app[name]"]').fill(name);
    await page.getByText('Save', { exact: true }).click();
    await page.waitForURL(/\/edit/);
    await page.locator('#info.active').waitFor();
  },
  async go(page: Page, tab: 'info' | 'configuration' | 'sso' | 'access') {
    await page.locator(`.nav-tabs a[href="#${tab}"]`).click();
    await page.locator(`#${tab}.active`).waitFor();
  },
  async save(page: Page) {
    await page.getByText('Save', { exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'successfully updated' }).waitFor();
  },
  async assign(page: Page) {
    await oneloginOld.go(page, 'access');
    await page.locator('[name="app[assigned]"]').check();
  },
  async details(page: Page) {
    await page.getByRole('link', { name: 'View Details' }).click();
    await page.locator('#key_length_control_group').waitFor();
  },
};
