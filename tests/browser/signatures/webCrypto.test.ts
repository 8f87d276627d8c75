import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifySignatures } from '../../../lib/saml/signature/verify.ts';
import { withSigned } from '../../oracle/signed.ts';
import { encrypted, type How, newPair } from '../../unit/saml/encryption/encrypted.ts';

const CORPUS = 'tests/corpus/python3-saml';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "export * from './signature/verify.ts';",
        "export * from './encryption/decrypt.ts';",
        "export * from './encryption/privateKey.ts';",
      ].join('\n'),
      resolveDir: resolve('lib/saml'),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: 'globalThis.ferry',
    target: 'es2022',
    write: false,
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  page = await browser.newPage();
  // WebCrypto is there for secure addresses only, as an extension's are.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('https://ferry.test/');
  await page.evaluate(outputFiles[0]?.text ?? '');
});
afterAll(() => browser.close());

/** What Chromium says of documents with their certificates, beside what Node says. */
const verdicts = async (given: readonly [string, string[]][]): Promise<[unknown, unknown]> => [
  await page.evaluate(async (all) => {
    const { verifySignatures: verify } = Reflect.get(globalThis, 'ferry');
    return Promise.all(all.map(([xml, certificates]) => verify(xml, certificates)));
  }, given),
  await Promise.all(given.map(([xml, certificates]) => verifySignatures(xml, certificates))),
];

test('Chromium’s WebCrypto verifies what Node’s verifies: generated documents', async () => {
  const given = await withSigned(40, 7, async (signed) =>
    signed.map(({ xml, key }): [string, string[]] => [xml, [key.certificate]]),
  );
  const [there, here] = await verdicts(given);
  expect(there).toEqual(here);
  expect(JSON.stringify(there)).not.toContain('"valid":null');
});

test('Chromium’s WebCrypto verifies what Node’s verifies: the corpus', async () => {
  const certificate = readFileSync(`${CORPUS}/certs/idp.crt`, 'utf8');
  const given = readdirSync(`${CORPUS}/responses`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.base64'))
    .map((file) => readFileSync(`${CORPUS}/responses/${file}`, 'utf8'))
    .map((text): [string, string[]] => [Buffer.from(text, 'base64').toString(), [certificate]]);
  const [there, here] = await verdicts(given);
  expect(there).toEqual(here);
  expect(JSON.stringify(there)).toContain('"valid":true');
});

test('Chromium opens what was encrypted', async () => {
  const pair = newPair();
  const ways: How[] = [
    { cipher: 'aes128-cbc', transport: 'rsa-1_5' },
    { cipher: 'aes256-cbc' },
    { cipher: 'aes128-gcm', hash: 'sha256' },
    { cipher: 'aes256-gcm', transport: 'rsa-oaep', hash: 'sha512', mask: 'sha512' },
    // Chromium has no AES with 192 bits.
    { cipher: 'aes192-cbc' },
  ];
  const documents = ways.map(
    (how) =>
      `<r xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${encrypted('EncryptedID', '<saml:NameID>ann</saml:NameID>', pair, how)}</r>`,
  );
  const reasons = await page.evaluate(
    async ([all, pem]) => {
      const { readOpeningKey, decryptMessage } = Reflect.get(globalThis, 'ferry');
      const { ok: key } = await readOpeningKey(pem);
      const results: unknown[] = [];
      for (const xml of all) results.push((await decryptMessage(xml, key)).openings[0].reason);
      return results;
    },
    [documents, pair.pkcs8] as const,
  );
  expect(reasons).toEqual([null, null, null, null, 'unknownAlgorithm']);
});
