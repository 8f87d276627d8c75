import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OTHER, VALID } from '../../../lib/rules/parts/sampleCertificates.ts';
import { formCertificate } from '../../../lib/saml/certificate.ts';
import { writeIdpMetadata, writeSpMetadata } from '../../../lib/saml/metadata.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { connectionsOf, onlyConnection, values } from '../lost/stored.ts';

let ferry: Ferry;
let popup: Page;

beforeAll(async () => {
  ferry = await boardFerry();
  popup = await ferry.ui(await ferry.open(sipgate.settings));
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'More', exact: true }).click();
});
afterAll(() => ferry.close());

const bare = (xml: string): string => xml.replace(/<\?xml.*?\?>/, '');
const idOf = (n: number): string => `https://idp-${n}.federation.test/saml`;
const idp = (n: number): string =>
  bare(writeIdpMetadata({ idpEntityId: idOf(n), ssoUrl: `${idOf(n)}/sso`, certificate: VALID }));
const SP = bare(
  writeSpMetadata({
    spEntityId: 'https://sp.federation.test',
    acsUrl: 'https://sp.federation.test/acs',
  }),
);
const group = (inside: string): string =>
  `<EntitiesDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata">${inside}</EntitiesDescriptor>`;
const federation = (count: number): string =>
  group(SP + Array.from({ length: count }, (_, n) => idp(n)).join(''));

const choose = (name: string, text: string): Promise<void> =>
  popup
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(text) });
const entities = () => popup.getByRole('region', { name: /several entities/ });
const search = () => popup.getByLabel('Search entity IDs');
const notice = () => popup.locator('.notice');

test('of a file of some megabytes one entity is searched and taken', async () => {
  const text = federation(3_200);
  expect(text.length).toBeGreaterThan(5_000_000);
  await choose('federation.xml', text);
  await search().fill('idp-1234 federation');
  await expect.poll(() => entities().getByRole('button', { name: /^Take/ }).count()).toBe(1);
  await popup.getByRole('button', { name: `Take ${idOf(1234)} as Identity provider` }).click();
  await popup.getByText(/values taken/).waitFor();
  await popup.getByRole('button', { name: 'Dismiss' }).click();
  const { gives } = (await onlyConnection(ferry)).idp;
  expect(values(gives)).toMatchObject({
    idpEntityId: idOf(1234),
    ssoUrl: `${idOf(1234)}/sso`,
    certificate: formCertificate(VALID, 'pem'),
    metadataXml: expect.not.stringContaining(idOf(1235)),
  });
});

/** Slows reading down, since it is over before anyone can press. */
const slowly = async (act: () => Promise<void>): Promise<void> => {
  await popup.evaluate(() => {
    const { stream } = Blob.prototype;
    Blob.prototype.stream = function (this: Blob) {
      const slow = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform: async (chunk, controller) => {
          await new Promise((resolve) => setTimeout(resolve, 200));
          controller.enqueue(chunk);
        },
      });
      return stream.call(this).pipeThrough(slow);
    };
    Object.assign(window, { quick: stream });
  });
  await act();
  await popup.evaluate(() => {
    Blob.prototype.stream = (window as unknown as { quick: typeof Blob.prototype.stream }).quick;
  });
};

const bar = () =>
  popup.getByRole('progressbar', { name: /Reading “federation.xml”: .* of \d\.\d MB/ });

test('reading shows how far it is, and is ended by Cancel', () =>
  slowly(async () => {
    await choose('federation.xml', federation(3_200));
    await bar().waitFor();
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await entities().waitFor({ state: 'detached' });
    expect(await notice().count()).toBe(0);
  }));

/** Drops a file anywhere on the popup. */
const drop = (name: string, text: string): Promise<void> =>
  popup.locator('.app').evaluate(
    (app, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name, { type: 'text/xml' }));
      app.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text },
  );

test('a file that is given while another one is read has its turn afterwards', () =>
  slowly(async () => {
    await choose('federation.xml', federation(3_200));
    await bar().waitFor();
    await drop('two.xml', group(SP + idp(1)));
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await popup.getByRole('button', { name: /^Take https:\/\/sp.* as Service provider/ }).waitFor();
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await entities().waitFor({ state: 'detached' });
  }));

test('a small file of two is asked about too, and left alone by Cancel', async () => {
  const before = await connectionsOf(ferry);
  await choose('two.xml', group(SP + idp(1)));
  await popup.getByRole('button', { name: /^Take https:\/\/sp.* as Service provider/ }).waitFor();
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await entities().waitFor({ state: 'detached' });
  expect(await connectionsOf(ferry)).toEqual(before);
});

test('a certificate found in a message is said to be from there, and asked about with its facts', async () => {
  const response = `<Response><Signature><KeyInfo><X509Data><X509Certificate>${OTHER}</X509Certificate></X509Data></KeyInfo></Signature></Response>`;
  await popup.getByLabel('Add values').fill(Buffer.from(response).toString('base64'));
  await popup.getByRole('button', { name: 'Add', exact: true }).click();
  await popup.getByText(/Found in a message, not in the configuration/).waitFor();
  await popup.getByRole('button', { name: 'Crossing' }).click();
  const question = popup.getByRole('listitem').filter({ hasText: 'Which' });
  await question.getByText('Valid until Jan 26, 2036 · the newest').waitFor();
  await question.getByText('Valid until Jan 26, 2034').waitFor();
  const certificates = popup.getByRole('region', { name: /Signing certificates of/ });
  await certificates.getByRole('button', { name: 'Take this one' }).click();
  await question.waitFor({ state: 'detached' });
  expect(values((await onlyConnection(ferry)).idp.gives).certificate).toBe(
    formCertificate(OTHER, 'pem'),
  );
  await popup.getByRole('button', { name: 'More', exact: true }).click();
});

test('a large file that is cut off is refused, and says so', async () => {
  await choose('cut.xml', federation(3_200).slice(0, -1_000));
  await popup.getByText('“cut.xml” is metadata that cannot be read, or is not complete.').waitFor();
});
