import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OpeningKey, readOpeningKey } from '../../lib/saml/encryption/privateKey.ts';
import { encrypted, newPair } from '../unit/saml/encryption/encrypted.ts';
import { DOCUMENTS } from './seeds.ts';

export const CERTIFICATE = readFileSync(
  fileURLToPath(new URL('../corpus/python3-saml/certs/idp.crt', import.meta.url)),
  'utf8',
);

const pair = newPair();
export const KEYS: readonly string[] = [pair.pkcs1, pair.pkcs8];

/** The corpus as XML, and a response that the key opens. */
export const SIGNED: readonly string[] = [
  ...DOCUMENTS.map((text) =>
    /^PD9|^PHNh|^PFJl/.test(text) ? Buffer.from(text, 'base64').toString().trim() : text,
  ).filter((text) => text.startsWith('<')),
  `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="r">${encrypted('EncryptedAssertion', '<saml:Assertion ID="a"/>', pair)}</samlp:Response>`,
];

/** Made when it is first asked for, once. */
let made: Promise<OpeningKey> | null = null;
export const openingKey = (): Promise<OpeningKey> => {
  made ??= readOpeningKey(pair.pkcs8).then((reading) => {
    if ('error' in reading) throw new Error(reading.error);
    return reading.ok;
  });
  return made;
};
