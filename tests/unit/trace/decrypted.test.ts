import { expect, test } from 'vitest';
import type { Exchange } from '../../../lib/model/exchange.ts';
import { decryptMessage } from '../../../lib/saml/encryption/decrypt.ts';
import { readOpeningKey } from '../../../lib/saml/encryption/privateKey.ts';
import { type DiagnoseOptions, diagnose } from '../../../lib/trace/diagnose.ts';
import { okta } from '../../mistakes/desks/okta.ts';
import { sipgate } from '../../mistakes/desks/sipgate.ts';
import { embark, withDemands } from '../../mistakes/voyage.ts';
import { encrypted, newPair } from '../saml/encryption/encrypted.ts';

const SAML = 'xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"';
const pair = newPair();

/** The same sign-in with its assertion encrypted after it was signed. */
const closed = (exchange: Exchange): Exchange => {
  // The page that posts it on has the assertion as well.
  const responseBody = null;
  if (exchange.requestBody === null || !('form' in exchange.requestBody))
    return { ...exchange, responseBody };
  const form = exchange.requestBody.form.map(([name, value]): [string, string] => {
    if (name !== 'SAMLResponse') return [name, value];
    const xml = Buffer.from(value, 'base64').toString();
    const [assertion = ''] = /<saml2:Assertion.*<\/saml2:Assertion>/s.exec(xml) ?? [];
    const hidden = encrypted('EncryptedAssertion', assertion, pair).replace(' ', ` ${SAML} `);
    return [name, Buffer.from(xml.replace(assertion, () => hidden)).toString('base64')];
  });
  return { ...exchange, responseBody, requestBody: { form } };
};

test('with the key, the signature inside of what was encrypted is verified', async () => {
  const voyage = await embark(sipgate(), okta());
  const sailed = await voyage.sail(null);
  const recording = { exchanges: (sailed?.trace ?? []).map(closed), dropped: 0 };
  const options: DiagnoseOptions = {
    setUp: withDemands(voyage.right.setUp),
    consoles: { sp: null, idp: null },
    now: new Date(),
    label: (_, field) => field,
  };
  const signatures = async (more: Partial<DiagnoseOptions>): Promise<unknown[]> =>
    (await diagnose(recording, { ...options, ...more })).verified
      .map(({ fact }) => fact)
      .filter((fact) => fact === 'assertionSignature');
  expect(await signatures({})).toEqual([]);
  const key = await readOpeningKey(pair.pkcs8);
  if ('error' in key) throw new Error(key.error);
  const decrypt: DiagnoseOptions['decrypt'] = async (xml) => {
    const result = await decryptMessage(xml, key.ok);
    return 'error' in result ? null : result;
  };
  expect(await signatures({ decrypt })).not.toEqual([]);
});
