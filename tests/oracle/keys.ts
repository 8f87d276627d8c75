import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { X509CertificateGenerator } from '@peculiar/x509';
import { certificatePem, privateKeyPem } from '../replicas/certificate.ts';

export const KINDS = ['rsa', 'P-256', 'P-384', 'P-521'] as const;
export type KeyKind = (typeof KINDS)[number];

/** A key pair, in files as xmlsec1 wants them. */
export interface OracleKey {
  privateKeyFile: string;
  certificateFile: string;
  certificate: string;
}

const make = async (kind: KeyKind, folder: string): Promise<OracleKey> => {
  const algorithm =
    kind === 'rsa'
      ? {
          name: 'RSASSA-PKCS1-v1_5',
          hash: 'SHA-256',
          publicExponent: new Uint8Array([1, 0, 1]),
          modulusLength: 2048,
        }
      : { name: 'ECDSA', namedCurve: kind, hash: 'SHA-256' };
  const keys = (await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const made = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${kind}`,
    keys,
    signingAlgorithm: algorithm,
  });
  const certificate = certificatePem(made);
  const privateKeyFile = join(folder, `${kind}.key`);
  const certificateFile = join(folder, `${kind}.crt`);
  writeFileSync(privateKeyFile, await privateKeyPem(keys));
  writeFileSync(certificateFile, certificate);
  return { privateKeyFile, certificateFile, certificate };
};

export const makeKeys = async (folder: string): Promise<Record<KeyKind, OracleKey>> => ({
  rsa: await make('rsa', folder),
  'P-256': await make('P-256', folder),
  'P-384': await make('P-384', folder),
  'P-521': await make('P-521', folder),
});
