import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Verification } from '../../../../lib/model/signature.ts';
import { verifySignatures } from '../../../../lib/saml/signature/verify.ts';

const CORPUS = 'tests/corpus/python3-saml';
const IDP = readFileSync(`${CORPUS}/certs/idp.crt`, 'utf8');

type Accepts = 'both' | 'idp' | 'enclosed' | 'none';
const expected: {
  accepted: Record<string, Accepts[]>;
  /** Signatures that xmlsec1 accepts, and SAML does not. */
  refused: Record<string, string>;
} = JSON.parse(readFileSync('tests/corpus/expected/signatures.json', 'utf8'));

const xmlOf = (file: string): string => {
  const text = readFileSync(`${CORPUS}/responses/${file}`, 'utf8').trim();
  return file.endsWith('.xml') ? text : Buffer.from(text, 'base64').toString('utf8').trim();
};

const verified = async (xml: string, certificates: string[]): Promise<Verification> => {
  const result = await verifySignatures(xml, certificates);
  return 'error' in result ? { signatures: [], coverage: [] } : result;
};

it.each(Object.entries(expected.accepted))('%s', async (file, accepts) => {
  const xml = xmlOf(file);
  const enclosed = [...xml.matchAll(/X509Certificate>([^<]+)</g)].map(([, body]) => body ?? '');
  const byIdp = await verified(xml, [IDP]);
  const byEnclosed = await verified(xml, enclosed);
  const verdicts = byIdp.signatures.map(({ valid }, i): Accepts => {
    const other = byEnclosed.signatures[i]?.valid === true;
    return valid === true ? (other ? 'both' : 'idp') : other ? 'enclosed' : 'none';
  });
  const refusal = expected.refused[file];
  if (refusal === undefined) expect(verdicts).toEqual(accepts);
  else {
    expect(verdicts).toEqual(accepts.map(() => 'none'));
    expect(byEnclosed.signatures.map(({ reason }) => reason)).toEqual([refusal]);
  }
});
