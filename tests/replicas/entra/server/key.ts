import { createHash } from 'node:crypto';
import { certificatePem, privateKeyPem, selfSigned } from '../../certificate.ts';

/** The application's own signing certificate in every form that the console gives. */
export interface SigningKey {
  privateKey: string;
  /** With BEGIN and END lines. */
  pem: string;
  der: Uint8Array<ArrayBuffer>;
  /** SHA-1 of the DER, 40 upper-case hexadecimal digits. */
  thumbprint: string;
  expires: Date;
}

/** A new key whose certificate holds for exactly three years, as every application gets one. */
export async function newSigningKey(now: Date): Promise<SigningKey> {
  const notBefore = new Date(now);
  notBefore.setUTCMilliseconds(0);
  const expires = new Date(notBefore);
  expires.setUTCFullYear(expires.getUTCFullYear() + 3);
  const { certificate, keys } = await selfSigned('CN=Microsoft Azure Federated SSO Certificate', {
    notBefore,
    notAfter: expires,
  });
  const der = new Uint8Array(certificate.rawData);
  return {
    privateKey: await privateKeyPem(keys),
    pem: certificatePem(certificate),
    der,
    thumbprint: createHash('sha1').update(der).digest('hex').toUpperCase(),
    expires,
  };
}
