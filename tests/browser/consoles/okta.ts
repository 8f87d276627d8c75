import type { Page } from 'playwright';

/** Okta's admin console, in the verbs of an admin. */
export const okta = {
  applications: 'https://dev-1-admin.okta.com/admin/apps/active',
  wizard: 'https://dev-1-admin.okta.com/admin/apps/saml-wizard/create',
  /** From the wizard's first step to *Configure SAML*. */
  async nameApp(page: Page) {
    await page.getByLabel(/^(App name|アプリ名)/).fill('sipgate');
    await okta.next(page);
    await page.getByLabel(/^(Single sign.on URL|シングルサインオンURL)/).waitFor();
  },
  /** Next and Finish: a wizard of either framework has one such button at a time. */
  next: (page: Page) =>
    page.locator('[data-type="save"]:visible, .MuiButton-root.button-primary').click(),
  feedback: (page: Page) => page.getByText('Are you a customer or partner?').waitFor(),
  /** From *Configure SAML* over the feedback to the app's Sign On tab. */
  async finish(page: Page) {
    await okta.next(page);
    await okta.feedback(page);
    await page.getByLabel(/^(I'm an Okta customer|私は内部アプリを追加する)/).check();
    await okta.next(page);
    await page.getByText(/^(Sign on methods|サインオン方法)$/).waitFor();
  },
  /** Opens what the app's Sign On tab keeps shut; the classic one has it on a page of its own. */
  async showValues(page: Page, classic = false): Promise<Page> {
    if (!classic) {
      await page.getByRole('button', { name: 'More details' }).click();
      return page;
    }
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'View Setup Instructions' }).click();
    const instructions = await opened;
    await instructions.waitForLoadState();
    return instructions;
  },
  /** *Configure SAML* of an app that exists. */
  edit: (app: { appName: string; appId: string }) =>
    `https://dev-1-admin.okta.com/admin/apps/saml-wizard/edit/${app.appName}/${app.appId}`,
  advanced: (page: Page) => page.getByText('Show Advanced Settings').click(),
  /** Text boxes by name, selects by name and wording, the checkbox by its name. */
  async enter(page: Page, values: Readonly<Record<string, string | false>>) {
    for (const [name, value] of Object.entries(values)) {
      const control = page.locator(`[name="${name}"]`);
      if (value === false) await control.uncheck();
      else if (await control.evaluate((element) => element.matches('select')))
        // The select itself is hidden behind a drawn one.
        await control.selectOption({ label: value }, { force: true });
      else await control.fill(value);
    }
  },
  async type(page: Page, values: { acsUrl: string; spEntityId: string }) {
    await page.locator('[name="postBackURL"]').fill(values.acsUrl);
    await page.locator('[name="audienceRestriction"]').fill(values.spEntityId);
  },
};
