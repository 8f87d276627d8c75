import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificatePem, privateKeyPem, selfSigned } from '../../replicas/certificate.ts';
import { encrypted } from '../../replicas/saml/encryption.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { type Picked, samlTracerFile } from './files.ts';
import { posted, signIn } from './recordings.ts';

let ferry: Ferry;
let page: Page;
beforeAll(async () => {
  ferry = await boardFerry();
  page = await ferry.context.newPage();
});
afterAll(() => ferry.close());

const pick = (file: Picked) => page.locator('input[type=file]').first().setInputFiles(file);
const open = async (file: Picked): Promise<void> => {
  await page.goto(`chrome-extension://${ferry.extensionId}/trace.html`);
  await pick(file);
  await page.getByRole('treeitem', { name: /Response, POST/ }).click();
};
const text = (name: string, content: string): Picked => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

describe('what is encrypted', () => {
  test('is read with a key of the user, and closed again when that is forgotten', async () => {
    const { certificate, keys } = await selfSigned('CN=sp');
    const { recording } = await signIn({ signAssertion: false, signResponse: false });
    const sealed = await posted(recording, (xml) =>
      encrypted(xml, {
        encryptionCertificate: certificatePem(certificate),
        encryptionAlgorithm: 'AES256_CBC',
      }),
    );
    await open(samlTracerFile(sealed));
    await page.getByText('Parts of this message are encrypted.').waitFor();
    expect(await page.getByText('ada@acme.example').count()).toBe(0);
    await pick(text('sp.key', await privateKeyPem(keys)));
    await page.getByText('ada@acme.example').first().waitFor();
    await page.getByText('Decrypted with “sp.key”, which is kept in memory only.').waitFor();
    await page.getByRole('tab', { name: 'XML' }).click();
    const decrypted = page.getByRole('button', { name: 'Decrypted', pressed: true });
    await decrypted.waitFor();
    await page.getByRole('tab', { name: 'Summary' }).click();
    await page.getByRole('button', { name: 'Forget it' }).click();
    await page.getByText('Parts of this message are encrypted.').waitFor();
    await expect.poll(() => page.getByText('ada@acme.example').count()).toBe(0);
  });

  test('stays closed for a key that is none, and it is said why', async () => {
    await pick(
      text(
        'server.key',
        '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE\n-----END ENCRYPTED PRIVATE KEY-----',
      ),
    );
    await page.getByText(/“server\.key” has a passphrase\./).waitFor();
  });
});

describe('handing a trace on', () => {
  test('redacted unless asked otherwise: looked through, saved, and read again', async () => {
    const { recording } = await signIn();
    await open(samlTracerFile(recording));
    await page.getByRole('button', { name: 'Export' }).click();
    const preview = page.getByRole('region', { name: 'Preview' });
    await expect.poll(() => preview.textContent()).toContain('exk9f2k1hQ8Zr4X5d7');
    expect(await preview.textContent()).not.toContain('ada@');
    await page.getByRole('list', { name: 'What was taken out' }).getByText('NameIDs').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save, redacted' }).click(),
    ]);
    const saved = readFileSync(await download.path(), 'utf8');
    expect(saved).not.toContain('ada@');
    await open(text(download.suggestedFilename(), saved));
    await page.getByText('http://www.okta.com/exk9f2k1hQ8Zr4X5d7').first().waitFor();
    await page.getByText('was not verified when it was recorded, says the file.').first().waitFor();
  });

  test('with everything in it only after a warning', async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('checkbox', { name: /personal values/ }).uncheck();
    await page.getByText('The file holds everything').waitFor();
    await page.getByLabel('Format').selectOption('HAR');
    await expect
      .poll(() => page.getByRole('region', { name: 'Preview' }).textContent())
      .toContain('"creator"');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('treeitem').first().waitFor();
  });
});
