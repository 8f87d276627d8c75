import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { IDP_METADATA, PEM } from '../../../lib/rules/parts/samples.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { BAD, EXTERNAL, KEY_PEM, LAUGHS, PKCS12, SECRET } from './inputs.ts';
import { boardWatched, type Watched } from './watched.ts';

let ferry: Watched;
let popup: Page;

beforeAll(async () => {
  ferry = await boardWatched();
  popup = await ferry.ui(await ferry.open(sipgate.settings));
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'More', exact: true }).click();
});
afterAll(() => ferry.close());

afterEach(async () => {
  expect(await ferry.troubles()).toEqual([]);
  expect(await ferry.kept()).not.toContain(SECRET);
});

const KEY = /private key/;
const NOTHING = /Nothing that a connection needs was found in this text/;

const notice = () => popup.getByRole('status').locator('p');

/** The notice of what was just added; the popup answers, and dismisses it. */
const said = async (): Promise<string> => {
  await notice().waitFor();
  const text = (await notice().textContent()) ?? '';
  await popup.getByRole('button', { name: 'Dismiss' }).click();
  await notice().waitFor({ state: 'detached' });
  return text;
};

const paste = async (text: string): Promise<string> => {
  // As units: half a surrogate pair does not survive the way to the browser as text.
  const units = text.isWellFormed() ? text : Array.from(text, (c) => c.charCodeAt(0));
  await popup.getByLabel('Add values').evaluate((area: HTMLTextAreaElement, given) => {
    const pasted = typeof given === 'string' ? given : String.fromCharCode(...given);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (!area.dispatchEvent(event)) return;
    area.value = pasted;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, units);
  if (text.length <= 20_000) await popup.getByRole('button', { name: 'Add', exact: true }).click();
  return said();
};

const choose = async (name: string, content: string | Uint8Array): Promise<string> => {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
  await popup.locator('input[type=file]').setInputFiles(file);
  return said();
};

const EXPECTED: Readonly<Record<keyof typeof BAD, RegExp>> = {
  'megabytes of text': /too large/,
  'one word of megabytes': /too large/,
  NULs: /cannot be read as text/,
  HTML: /This is a web page/,
  'a script tag': NOTHING,
  'right to left overrides': NOTHING,
  'lone surrogates': NOTHING,
  'a PEM cut in half': /not complete/,
  'base64 of garbage': NOTHING,
  'a PKCS#12 bundle': KEY,
  'a private key': KEY,
  'a private key without its lines': KEY,
  'a private key cut in half': KEY,
  'a billion laughs': /This metadata cannot be read/,
  'an external entity': /This metadata cannot be read/,
  'metadata cut in half': /This metadata cannot be read/,
  'deep nesting': NOTHING,
  'deep JSON': NOTHING,
  'starts of tags without end': NOTHING,
};

test.each(Object.entries(BAD))('pasted: %s', async (name, text) => {
  expect(await paste(text)).toMatch(EXPECTED[name] ?? /^$/);
  expect(await ferry.kept()).not.toContain('connection:');
});

test('nothing is added where there is nothing', async () => {
  await popup.getByLabel('Add values').fill(' \n ');
  await popup.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await notice().count()).toBe(0);
});

test.each<[string, string | Uint8Array, RegExp]>([
  ['empty.xml', '', /There is nothing in it/],
  ['program.bin', Uint8Array.from({ length: 5_000 }, (_, i) => (i * i * 31 + 7) % 256), /as text/],
  ['key.pem', KEY_PEM, KEY],
  ['bundle.p12', PKCS12, KEY],
  ['large.har', 'x'.repeat(6_000_000), /“large\.har” is too large/],
  ['laughs.xml', LAUGHS, /This metadata cannot be read/],
  ['entity.xml', EXTERNAL, /This metadata cannot be read/],
  ['wide.html', Buffer.from('<html><body>Sign in', 'utf16le'), /This is a web page/],
  ['latin.txt', Buffer.from('schöne Grüße', 'latin1'), /as text/],
])('chosen as a file: %s', async (name, content, expected) => {
  expect(await choose(name, content)).toMatch(expected);
  expect(await ferry.kept()).not.toContain('connection:');
});

test('what is good is taken after all that, in whatever encoding', async () => {
  const wide = IDP_METADATA.replace(/encoding="[^"]*"/i, 'encoding="UTF-16"');
  expect(await choose('metadata.xml', Buffer.from(wide, 'utf16le'))).toMatch(/[3-9] values taken/);
  const der = Buffer.from(PEM.replace(/-----[^-]*-----/g, ''), 'base64');
  expect(await choose('certificate.cer', der)).not.toMatch(/not|cannot/);
});
