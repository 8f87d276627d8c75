import type { Page } from 'playwright';
import type { IdpDesk } from './desk.ts';

const CONTINUE = /^(Continue|Next|Weiter|続行)$/;

/** Google's admin console, in the verbs of an admin. */
export const google = {
  apps: 'https://admin.google.com/ac/apps/unified',
  organization: 'https://admin.google.com/ac/security/ssocert',
  thirdParty: 'https://admin.google.com/ac/security/sso',
  press: (page: Page, name: RegExp | string) =>
    page.getByRole('button', { name, disabled: false }).filter({ visible: true }).last().click(),
  continue: (page: Page) => google.press(page, CONTINUE),
  /** From the list of apps to the wizard's second step, where Google's values stand. */
  async addApp(page: Page, name = 'SP') {
    await google.press(page, /^(Add app|App hinzufügen|アプリを追加)$/);
    await google.press(
      page,
      /^(Add custom SAML app|Set up my own custom app|Benutzerdefinierte SAML-App hinzufügen|カスタム SAML アプリの追加)$/,
    );
    const appName = page.getByLabel(/^(App name|App-Name|アプリ名)/);
    const values = google.values(page);
    await appName.or(values).first().waitFor();
    if (!(await values.isVisible())) {
      await appName.fill(name);
      await google.continue(page);
    }
    await values.waitFor();
  },
  /** The certificate comes last of what comes late. */
  values: (page: Page) =>
    page
      .getByText(/^(SHA-256.fingerprint|SHA-256-Fingerabdruck|SHA-256 フィンガープリント)$/)
      .filter({ visible: true })
      .first(),
  acsUrl: (page: Page) => page.getByLabel(/^(ACS.URL|ACS の URL)/).filter({ visible: true }),
  entityId: (page: Page) =>
    page.getByLabel(/^(Entity ID|Entitäts-ID|エンティティ ID)/).filter({ visible: true }),
  async type(page: Page, values: { acsUrl?: string; spEntityId?: string }) {
    if (values.acsUrl !== undefined) await google.acsUrl(page).fill(values.acsUrl);
    if (values.spEntityId !== undefined) await google.entityId(page).fill(values.spEntityId);
  },
  list: (page: Page, name: RegExp) => page.getByLabel(name).filter({ visible: true }),
  /** Chooses in a drawn list, as *Name ID format*, or in a native one. */
  async choose(page: Page, name: RegExp, option: string) {
    const list = google.list(page, name);
    if (await list.evaluate((element) => element.localName === 'select'))
      return list.selectOption(option);
    await list.click();
    await page.locator(`.JPdR6b [data-value="${option}"]`).click();
  },
  /** One row of *Attribute mapping*, from empty to whole. */
  async map(page: Page, source: string, name: string) {
    await google.press(page, /^(Add mapping|Add new mapping|マッピングを追加)$/);
    const row = page.locator('.mapping').last();
    const list = row.locator('select, [role=listbox]');
    if (await list.evaluate((element) => element.localName === 'select'))
      await list.selectOption(source);
    else {
      await list.click();
      await page.locator(`.JPdR6b [data-value="${source}"]`).click();
    }
    await row.locator('input').fill(name);
  },
  /** From the third step, with what an SP may ask for, to the saved app. */
  async finish(page: Page) {
    await google.continue(page);
    await google.map(page, 'Basic Information > Primary email', 'email');
    await google.map(page, 'Basic Information > First name', 'name');
    await google.press(page, /^(Finish|Fertigstellen|完了)$/);
    await page.waitForURL(/\/ac\/apps\/saml\/\d{12}$/);
  },
  /** *User access*, on for everyone. */
  async switchOn(page: Page) {
    await google.press(page, /: (User access|Nutzerzugriff|ユーザー アクセス)$/);
    await page.getByRole('radio').first().click();
    await google.press(page, /^(Save|Speichern|保存)$/);
    await page.waitForURL(/\/ac\/apps\/saml\/\d{12}$/);
  },
  /** *Service provider details* of the saved app. */
  edit: (page: Page) =>
    google.press(
      page,
      /: (Service [Pp]rovider [Dd]etails|Details zum Dienstanbieter|サービス プロバイダの詳細)$/,
    ),
};

export const googleDesk: IdpDesk = {
  id: 'google',
  name: 'Google Workspace',
  showsFirst: true,
  async open(ferry) {
    const page = await ferry.open(google.apps);
    await google.addApp(page);
    return page;
  },
  async toTake(page) {
    if (!(await google.acsUrl(page).isVisible())) await google.continue(page);
    await google.acsUrl(page).waitFor();
    return page;
  },
  save: google.finish,
  async toShow(page) {
    if (!(await google.values(page).isVisible()))
      await google.press(page, /^(Download metadata|メタデータをダウンロード)$/);
    await google.values(page).waitFor();
    return page;
  },
  async finish(page) {
    const close = page.getByRole('dialog').getByRole('button', { name: /^(Close|Schließen)$/ });
    if (await close.isVisible()) await close.click();
    await google.switchOn(page);
  },
  shows(page) {
    const copy = (label: RegExp) =>
      page
        .locator('.KPFfwb, tr')
        .filter({ hasText: label, visible: true })
        .getByRole('button', { name: /^(Copy|Kopieren|コピー)$/ });
    return {
      ssoUrl: copy(/^(SSO.URL|SSO の URL)/),
      idpEntityId: copy(/^(Entity ID|Entitäts-ID|エンティティ ID)/),
      certificate: copy(/^(Certificate|Zertifikat|証明書)/),
      certificateFingerprint: copy(/^SHA-256/),
    };
  },
  holds: (page) => ({
    acsUrl: google.acsUrl(page),
    spEntityId: google.entityId(page),
    relayState: google.list(page, /^(Start.URL|開始 URL)/),
    signResponse: google.list(page, /^(Signed [Rr]esponse|署名付き応答)$/),
    nameIdFormat: google.list(page, /^(Name ID [Ff]ormat|Namens-ID-Format|名前 ID の形式)$/),
    nameIdSource: google.list(page, /^(Name ID|Namens-ID|名前 ID)$/),
  }),
};
