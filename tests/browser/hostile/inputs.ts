import { generateKeyPairSync } from 'node:crypto';
import { IDP_METADATA, PEM } from '../../../lib/rules/parts/samples.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY_DER = privateKey.export({ type: 'pkcs8', format: 'der' });

/** A piece from the middle of the key: where this is, the key is. */
export const SECRET = KEY_DER.toString('base64').slice(400, 440);

export const KEY_PEM = `-----BEGIN PRIVATE KEY-----\n${KEY_DER.toString('base64')}\n-----END PRIVATE KEY-----\n`;
export const KEY_BASE64 = KEY_DER.toString('base64');

/** The outside of a PKCS#12 bundle (RFC 7292, 4), with the key where its contents would be. */
export const PKCS12 = Buffer.concat([
  Buffer.from([0x30, 0x82, 0x05, 0x00, 0x02, 0x01, 0x03, 0x30, 0x82, 0x04, 0xf9]),
  KEY_DER,
]);

export const LAUGHS = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY a${i} "${`&a${i - 1 < 0 ? '' : i - 1};`.repeat(10)}">`,
).join('')}]><EntityDescriptor entityID="&a8;"/>`;

export const EXTERNAL = `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><EntityDescriptor entityID="&e;"/>`;

/** What somebody may paste or a page may show, none of it a value. */
export const BAD: Readonly<Record<string, string>> = {
  'megabytes of text': 'lorem ipsum '.repeat(400_000),
  'one word of megabytes': 'x'.repeat(5_000_000),
  NULs: 'https://sp.test/\0\0\0',
  HTML: '<!doctype html><script>document.title = "run"</script><img src=x onerror="document.title = 1">',
  'a script tag': '"><script>document.title = "run"</script>',
  'right to left overrides': '\u202ehttps://sp.test/\u2066acs\u202c',
  'lone surrogates': '\ud800https://sp.test/\udfff',
  'a PEM cut in half': PEM.slice(0, PEM.length / 2),
  'base64 of garbage': Buffer.from('garbage '.repeat(100)).toString('base64'),
  'a PKCS#12 bundle': PKCS12.toString('base64'),
  'a private key': KEY_PEM,
  'a private key without its lines': KEY_BASE64,
  'a private key cut in half': KEY_PEM.slice(0, KEY_PEM.length / 2),
  'a billion laughs': LAUGHS,
  'an external entity': EXTERNAL,
  'metadata cut in half': IDP_METADATA.slice(0, IDP_METADATA.length / 2),
  'deep nesting': '<a>'.repeat(10_000),
  'deep JSON': '['.repeat(10_000),
  'starts of tags without end': `x\n${'<\n'.repeat(30_000)}`,
};
