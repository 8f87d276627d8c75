import type { Page } from 'playwright';

/** Okta's admin console, in the verbs of an admin. */
export const okta = {
  applications: 'https://dev-1-admin.okta.com/admin/apps/active',
  wizard: 'https://dev-1-admin.okta.com/admin/apps/saml-wizard/create',
  /** From the wizard's first step to *Configure SAML*. */
  async nameApp(page: Page) {
    await page.getByLabel(/^App name/).fill('sipgate');
    await okta.next(page);
    await page.locator('[name="postBackURL"]').waitFor();
  },
  next: (page: Page) => page.locator('[data-type="save"]:visible').click(),
  /** From *Configure SAML* over the feedback to the app's Sign On tab. */
  async finish(page: Page) {
    await okta.next(page);
    await page.getByText('Are you a customer or partner?').waitFor();
    await page.getByLabel("I'm an Okta customer adding an internal app").check();
    await okta.next(page);
    await page.getByText('Metadata details').waitFor();
  },
  moreDetails: (page: Page) => page.getByRole('button', { name: 'More details' }).click(),
  async type(page: Page, values: { acsUrl: string; spEntityId: string }) {
    await page.locator('[name="postBackURL"]').fill(values.acsUrl);
    await page.locator('[name="audienceRestriction"]').fill(values.spEntityId);
  },
};
