import type { Page } from 'playwright';
import type { IdpDesk } from './desk.ts';

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
      await page.getByText(/^Issuer$/).waitFor();
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
  /** *Configure SAML* of the first app in the list. */
  async editFirst(page: Page) {
    await page.locator('a.app-instance-name').first().click();
    await page.locator('[data-se="tab-general"]').click();
    await page.locator('#edit-saml-app').click();
    await okta.next(page);
    await page.locator('[name="postBackURL"]').waitFor();
  },
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

const acsField = (page: Page) =>
  page.getByLabel(/^(Single sign.on URL|シングルサインオンURL)/).filter({ visible: true });

const isOpen = (page: Page): Promise<boolean> => acsField(page).first().isVisible();

/** *Edit* of the app's SAML settings, and on to the step that takes the other side's values. */
const toConfigureSaml = async (page: Page): Promise<Page> => {
  if (await isOpen(page)) return page;
  await page.locator('[data-se="tab-general"]').click();
  await page.locator('#edit-saml-app').click();
  await page.getByLabel(/^(App name|アプリ名)/).waitFor();
  await okta.next(page);
  await acsField(page).first().waitFor();
  return page;
};

const SOURCES = { mail: 'user.email', displayName: 'user.displayName' } as const;

export const oktaDesk: IdpDesk = {
  id: 'okta',
  name: 'Okta',
  async open(ferry) {
    const page = await ferry.open(okta.wizard);
    await okta.nameApp(page);
    return page;
  },
  toTake: toConfigureSaml,
  async claim(page, attributes) {
    const rows = page.locator('.o-form-rows').filter({ visible: true }).first();
    for (const [at, [name, source]] of Object.entries(attributes).entries()) {
      if (at > 0) await rows.getByRole('button', { name: 'Add Another' }).click();
      const row = rows.locator('.o-form-row').nth(at);
      await row.locator('[name="name"]').fill(name);
      await row.locator('[name="values"]').fill(SOURCES[source]);
    }
  },
  save: okta.finish,
  async toShow(page) {
    const classic = page.getByRole('link', { name: 'View Setup Instructions' });
    await page
      .getByRole('button', { name: 'More details' })
      .or(classic)
      .or(page.getByRole('button', { name: 'Hide details' }))
      .first()
      .waitFor();
    if (await page.getByRole('button', { name: 'Hide details' }).isVisible()) return page;
    return okta.showValues(page, await classic.isVisible());
  },
  async finish(page) {
    await page.locator('[data-se="tab-assignments"]').click();
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await page.getByRole('cell', { name: 'Everyone' }).waitFor();
  },
  shows(page) {
    const copy = (label: RegExp) =>
      page.locator('.detail-row').filter({ hasText: label }).getByRole('button', { name: 'Copy' });
    return {
      ssoUrl: copy(/^Sign on URL/),
      idpSloUrl: copy(/^Sign out URL/),
      idpEntityId: copy(/^Issuer/),
      metadataUrl: copy(/^Metadata URL/),
      // The copy button leaves the BEGIN and END lines out.
      certificate: page.locator('.detail-row').getByRole('link', { name: 'Download' }),
    };
  },
  holds: (page) => ({
    acsUrl: page.locator('[name="postBackURL"]'),
    spEntityId: page.locator('[name="audienceRestriction"]'),
    recipientIsAcs: page.locator('[name="sameRecipient"]'),
    recipient: page.locator('[name="recipient"]'),
    destination: page.locator('[name="destination"]'),
    relayState: page.locator('[name="defaultRelayState"]'),
    nameIdFormat: page.locator('select[name="nameIDFormat"]'),
    nameIdSource: page.locator('select[name="userNameTemplate"]'),
    signResponse: page.locator('select[name="responseSigned"]'),
    signAssertion: page.locator('select[name="assertionSigned"]'),
    signatureAlgorithm: page.locator('select[name="signatureAlgorithm"]'),
    digestAlgorithm: page.locator('select[name="digestAlgorithm"]'),
    spSloUrl: page.locator('[name="logoutUrl"]'),
  }),
};
