import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OLD_SP } from '../../replicas/clevertap/store.ts';
import type { State } from '../../replicas/entra/server/state.ts';
import { clevertap } from '../consoles/clevertap.ts';
import { entra } from '../consoles/entra.ts';
import { clevertapMetadataEntra as journey } from '../journeys/index.ts';
import { embark, type Voyage } from '../mistakes/voyage.ts';
import { Guard } from './guard.ts';

const { acsUrl, entityId: spEntityId } = OLD_SP;

/** The portal's policy forbids inline styles and HTML from strings; its frame is of another origin. */
describe.each(['', 'frame'])('Entra, flavour “%s”', (flavour) => {
  const framed = flavour === 'frame';
  let voyage: Voyage;
  let home: () => Promise<void>;

  beforeAll(async () => {
    voyage = await embark();
    const variants = { idp: { flavour } };
    await journey.prepare(voyage.ferry, variants);
    const { ferry, hand } = voyage;
    await journey.cross({ ferry, hand, first: 'sp', variants, say: () => undefined });
    home = await voyage.anchor();
  });
  beforeEach(() => home());
  afterAll(() => voyage.ferry.close());

  const basic = () => (voyage.saved('entra') as State).basic;

  /** The pane with both values swapped, and Save pressed. */
  const swap = async () => {
    const page = await voyage.ferry.open(entra.singleSignOn);
    const surface = entra.surface(page, framed);
    await entra.editBasic(surface);
    const frame = framed ? page.frames().find((one) => one.name().endsWith('.ReactView')) : null;
    const guard = new Guard(page, voyage.ferry.extensionId, frame ?? page.mainFrame());
    await guard.marks(2);
    await entra.type(surface, { acsUrl: spEntityId, spEntityId: acsUrl });
    await entra.saveButton(surface).click();
    const { titles } = await guard.asks();
    expect(titles).toEqual(['ACS URL and entity ID swapped']);
    return { page, surface, guard };
  };

  test('Put it right mends both rows with one click, and nothing is asked again', async () => {
    const { page, surface, guard } = await swap();
    await guard.fix();
    const identifier = surface.getByPlaceholder('Enter an identifier');
    await expect.poll(() => identifier.inputValue()).toBe(spEntityId);
    const reply = surface.getByPlaceholder('Enter a reply URL');
    await expect.poll(() => reply.inputValue()).toBe(acsUrl);
    expect(basic().identifierUris).toEqual([spEntityId]);
    // Nothing has changed, so something must, for the portal to let it be saved.
    await surface.getByPlaceholder('Enter a sign on URL').fill('https://acme.example/login');
    await page.keyboard.press('Tab');
    await entra.save(page, surface);
    expect(basic()).toMatchObject({ identifierUris: [spEntityId], replyUrls: [acsUrl] });
  });

  test('Save anyway saves what stands there', async () => {
    const { page, guard } = await swap();
    const stored = page.waitForResponse(/FederatedSsoConfig/);
    await guard.anyway();
    await stored;
    expect(basic()).toMatchObject({ identifierUris: [acsUrl], replyUrls: [spEntityId] });
  });

  test('Escape saves nothing and closes nothing but the dialog', async () => {
    const { page, surface, guard } = await swap();
    await page.keyboard.press('Escape');
    await expect.poll(guard.isAsking).toBe(false);
    expect(await surface.getByPlaceholder('Enter a reply URL').inputValue()).toBe(spEntityId);
    expect(basic().replyUrls).toEqual([acsUrl]);
  });

  if (!framed)
    test('a Save that was drawn anew while it was asked about is found again', async () => {
      const page = await voyage.open(clevertap.settings);
      await clevertap.metadata(page, '<html></html>');
      await clevertap.save(page);
      const guard = voyage.guard(page);
      await guard.asks();
      const old = await page.getByRole('button', { name: 'Save', exact: true }).elementHandle();
      const file = { name: 'a.xml', mimeType: 'application/xml', buffer: Buffer.from('<a/>') };
      await page.getByLabel('Upload file').setInputFiles(file);
      await expect.poll(() => old?.evaluate((button) => button.isConnected)).toBe(false);
      await guard.anyway();
      await clevertap.saved(page);
    });
});
