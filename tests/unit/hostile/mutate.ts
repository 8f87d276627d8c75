import { deflateRawSync } from 'node:zlib';
import { IDP_METADATA, PEM, SP_METADATA } from '../../../lib/rules/parts/samples.ts';
import { pick, type Random } from '../journey/random.ts';

const REQUEST =
  '<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1"><Issuer>https://sp.test</Issuer></samlp:AuthnRequest>';

/** One whole document of each kind that a reader takes. */
export const WHOLE: readonly string[] = [
  IDP_METADATA,
  SP_METADATA,
  PEM,
  PEM.replace(/-----[^-]*-----|\s/g, ''),
  REQUEST,
  btoa(REQUEST),
  `https://idp.test/sso?SAMLRequest=${encodeURIComponent(deflateRawSync(REQUEST).toString('base64'))}&RelayState=x`,
  JSON.stringify({
    samlFerry: 1,
    name: 'A',
    sp: { console: 'sipgate', gives: { acsUrl: 'https://sp.test/acs' }, holds: {} },
    idp: { console: null, gives: { certificate: PEM }, holds: {} },
  }),
  '<!doctype html><title>Sign in</title>',
  'A1:B2:C3:D4:E5:F6:07:18:29:3A:4B:5C:6D:7E:8F:90:A1:B2:C3:D4',
];

export const STRANGE: readonly string[] = [
  '\0',
  '\ud800',
  '\u202e',
  '\ufeff',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<__proto__ constructor="1"/>',
  '"__proto__":{"x":1},',
  '-----BEGIN CERTIFICATE-----',
  '-----END CERTIFICATE-----',
  '%',
  '%E0%A4%A',
  '====',
  '🚢',
  '<a>'.repeat(70),
  '[['.repeat(500),
  '\n'.repeat(300),
];

const at = (random: Random, text: string): number => Math.floor(random() * (text.length + 1));

export const once = (random: Random, text: string): string => {
  const [a, b] = [at(random, text), at(random, text)].toSorted((x, y) => x - y);
  return pick(random, [
    () => text.slice(0, a),
    () => text.slice(a),
    () => text.slice(0, a) + text.slice(b),
    () => text.slice(0, b) + text.slice(a),
    () => text.slice(0, a) + pick(random, STRANGE) + text.slice(a),
    () => text.slice(0, a) + String.fromCharCode(random() * 0x10000) + text.slice((a ?? 0) + 1),
    () => text + pick(random, WHOLE),
    () => text.toUpperCase(),
  ])();
};

/** A document that went through a few hands. */
export const mutated = (random: Random): string => {
  let text = pick(random, WHOLE);
  for (let turns = 1 + Math.floor(random() * 4); turns > 0; turns--) text = once(random, text);
  return text;
};

/** The same as bytes, in one encoding or another, or bytes of no meaning. */
export const mutatedBytes = (random: Random): Uint8Array => {
  const text = mutated(random);
  return pick(random, [
    () => new TextEncoder().encode(text),
    () => new Uint8Array(Buffer.from(text, 'utf16le')),
    () => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
    () => new Uint8Array(Buffer.from(text, 'latin1')),
    () => Uint8Array.from({ length: 300 }, () => random() * 256),
  ])();
};
