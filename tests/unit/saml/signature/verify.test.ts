import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../../lib/saml/bytes.ts';
import { sha256 } from '../../../../lib/saml/hash.ts';
import { certificateBody } from '../../../../lib/saml/pem.ts';
import { verifySignatures } from '../../../../lib/saml/signature/verify.ts';
import {
  assertion,
  cutOut,
  EXCLUSIVE,
  type Key,
  newKey,
  RSA_SHA256,
  response,
  signed,
  told,
  verify,
} from './signed.ts';

let key: Key;
let stranger: Key;
let plain: string;
let byAssertion: string;
let byResponse: string;
beforeAll(async () => {
  key = await newKey();
  stranger = await newKey('CN=stranger');
  plain = response('r', assertion('a', 'ann'));
  byAssertion = signed(plain, 'a', key);
  byResponse = signed(plain, 'r', key);
});

const fingerprint = ({ certificate }: Key): string =>
  sha256(fromBase64(certificateBody(certificate) ?? '') ?? new Uint8Array());

describe('who signed', () => {
  it('says what is covered, by which certificate and with which algorithms', async () => {
    const { signatures } = await verify(byAssertion, [stranger, key]);
    expect(signatures).toEqual([
      {
        element: 'Assertion',
        id: 'a',
        algorithm: RSA_SHA256,
        digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
        canonicalization: EXCLUSIVE,
        valid: true,
        reason: null,
        certificate: fingerprint(key),
        other: null,
        enclosed: fingerprint(key),
      },
    ]);
  });

  it('never trusts the certificate that the message brings along', async () => {
    const { signatures } = await verify(byAssertion, [stranger]);
    expect(signatures).toMatchObject([
      { valid: false, reason: 'onlyEnclosed', certificate: null, enclosed: fingerprint(key) },
    ]);
  });

  it('names a known certificate that is not the configured one', async () => {
    const { signatures } = await verify(byAssertion, [stranger], [key]);
    expect(signatures).toMatchObject([
      { valid: false, reason: 'otherCertificate', certificate: null, other: fingerprint(key) },
    ]);
  });

  it('decides nothing without a configured certificate, but sees what was changed', async () => {
    expect((await verify(byAssertion, [])).signatures).toMatchObject([
      { valid: null, reason: 'noCertificate' },
    ]);
    expect((await verify(byAssertion.replace('ann', 'eve'), [])).signatures).toMatchObject([
      { valid: false, reason: 'changed' },
    ]);
  });

  it('says that nobody known made it', async () => {
    const without = byAssertion.replace(/<ds:KeyInfo>.*<\/ds:KeyInfo>/s, '');
    expect(told(await verify(without, [stranger]))).toEqual(['Assertion a: unknownSigner']);
  });

  it('takes several certificates in one text, and base64 alone', async () => {
    const both = await verifySignatures(byAssertion, [stranger.certificate + key.certificate]);
    const body = await verifySignatures(byAssertion, [certificateBody(key.certificate) ?? '']);
    for (const one of [both, body]) expect(one).toMatchObject({ signatures: [{ valid: true }] });
  });
});

describe('what is covered', () => {
  it('a signed assertion leaves the response around it unsigned', async () => {
    const { coverage } = await verify(byAssertion, [key]);
    expect(coverage).toMatchObject([
      { element: 'Response', id: 'r', used: true, signedBy: [] },
      { element: 'Assertion', id: 'a', used: true, signedBy: [0] },
    ]);
    const [, { start = 0, end = 0 } = {}] = coverage;
    expect(byAssertion.slice(start, end)).toMatch(/^<saml:Assertion .*<\/saml:Assertion>$/s);
  });

  it('a signed response covers its assertions, signed themselves or not', async () => {
    expect((await verify(byResponse, [key])).coverage).toMatchObject([
      { element: 'Response', signedBy: [0] },
      { element: 'Assertion', signedBy: [0] },
    ]);
    const both = await verify(signed(byAssertion, 'r', key), [key]);
    expect(told(both)).toEqual(['Response r: valid', 'Assertion a: valid']);
    expect(both.coverage).toMatchObject([{ signedBy: [0] }, { signedBy: [0, 1] }]);
  });

  it('names each of several assertions', async () => {
    const two = response('r', assertion('a', 'ann') + assertion('b', 'bob'));
    const { coverage } = await verify(signed(two, 'b', key), [key]);
    expect(coverage).toMatchObject([
      { id: 'r', signedBy: [] },
      { id: 'a', used: true, signedBy: [] },
      { id: 'b', used: true, signedBy: [0] },
    ]);
  });

  it('a signed assertion in the Advice of a signed assertion: both verify', async () => {
    const advice = `<saml:Advice>${assertion('inner', 'bob')}</saml:Advice>`;
    const inner = signed(response('r', assertion('a', 'ann', advice)), 'inner', stranger);
    const result = await verify(signed(inner, 'a', key), [key, stranger]);
    expect(told(result)).toEqual(['Assertion a: valid', 'Assertion inner: valid']);
    expect(result.coverage).toMatchObject([
      { id: 'r', signedBy: [] },
      { id: 'a', used: true, signedBy: [0] },
      { id: 'inner', used: false, signedBy: [0, 1] },
    ]);
  });

  it('reads a name whole, and says that a comment cuts it', async () => {
    const { coverage, signatures } = await verify(byAssertion.replace('ann', 'ann<!---->'), [key]);
    expect(signatures).toMatchObject([{ valid: true }]);
    expect(coverage).toMatchObject([{ cut: [] }, { cut: ['NameID'] }]);
  });
});

describe('signature wrapping', () => {
  const evil = assertion('evil', 'eve');
  const inside = (xml: string, tag: string, more: string): string =>
    xml.replace(new RegExp(`(</${tag}>)`), `${more}$1`);

  it('1: the original response in an Object of the signature', async () => {
    const { signature, rest } = cutOut(byResponse);
    const object = inside(signature, 'ds:Signature', `<ds:Object>${rest}</ds:Object>`);
    const result = await verify(response('evil', object + evil.replace('"evil"', '"e"')), [key]);
    expect(told(result)).toEqual(['Response r: notParent']);
    expect(result.coverage.every(({ signedBy }) => signedBy.length === 0)).toBe(true);
  });

  it('2: the original response before the signature', async () => {
    const { signature, rest } = cutOut(byResponse);
    const result = await verify(response('evil', rest + signature + evil), [key]);
    expect(told(result)).toEqual(['Response r: notParent']);
  });

  it('3: another assertion before the signed one is named as unsigned', async () => {
    const result = await verify(byAssertion.replace('<saml:Assertion', `${evil}<saml:Assertion`), [
      key,
    ]);
    expect(told(result)).toEqual(['Assertion a: valid']);
    expect(result.coverage).toMatchObject([
      { id: 'r', signedBy: [] },
      { id: 'evil', used: true, signedBy: [] },
      { id: 'a', used: true, signedBy: [0] },
    ]);
  });

  it('4: the signed assertion within another', async () => {
    const [original = ''] = /<saml:Assertion.*<\/saml:Assertion>/s.exec(byAssertion) ?? [];
    const result = await verify(response('r', assertion('evil', 'eve', original)), [key]);
    expect(told(result)).toEqual(['Assertion a: wrapped']);
    expect(result.coverage).toMatchObject([
      { id: 'r', signedBy: [] },
      { id: 'evil', used: true, signedBy: [] },
      { id: 'a', used: false, signedBy: [] },
    ]);
  });

  it('5 and 6: the signature moved into another assertion', async () => {
    const { signature, rest } = cutOut(byAssertion);
    const [original = ''] = /<saml:Assertion.*<\/saml:Assertion>/s.exec(rest) ?? [];
    const five = response('r', assertion('evil', 'eve', signature) + original);
    const six = response(
      'r',
      assertion('evil', 'eve', inside(signature, 'ds:Signature', original)),
    );
    expect(told(await verify(five, [key]))).toEqual(['Assertion a: notParent']);
    expect(told(await verify(six, [key]))).toEqual(['Assertion evil: malformed']);
  });

  it('7: the signed assertion in Extensions, another in its place', async () => {
    const [original = ''] = /<saml:Assertion.*<\/saml:Assertion>/s.exec(byAssertion) ?? [];
    const extensions = `<samlp:Extensions>${original}</samlp:Extensions>`;
    const result = await verify(response('r', extensions + evil), [key]);
    expect(told(result)).toEqual(['Assertion a: wrapped']);
    expect(result.coverage).toMatchObject([
      {},
      { id: 'a', used: false },
      { id: 'evil', used: true },
    ]);
  });

  it('8: the original assertion in an Object of the signature of another', async () => {
    const { signature, rest } = cutOut(byAssertion);
    const [original = ''] = /<saml:Assertion.*<\/saml:Assertion>/s.exec(rest) ?? [];
    const object = inside(signature, 'ds:Signature', `<ds:Object>${original}</ds:Object>`);
    const result = await verify(response('r', assertion('evil', 'eve', object)), [key]);
    expect(told(result)).toEqual(['Assertion a: notParent']);
  });

  it('the same ID twice is never valid, whatever attribute carries it', async () => {
    for (const twice of ['ID="a"', 'Id="a"', 'AssertionID="a"', 'xml:id="a"']) {
      const xml = byAssertion.replace('<saml:Assertion', `<x ${twice}/><saml:Assertion`);
      expect(told(await verify(xml, [key]))).toEqual(['Assertion a: duplicateId']);
    }
  });

  it('an ID that the schema does not know as one does not count', async () => {
    const xml = byAssertion.replace('ID="a"', 'ID="other" id="a"');
    expect(told(await verify(xml, [key]))).toEqual(['Assertion other: notParent']);
  });
});
