import 'reflect-metadata';
import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import { certificatePem, privateKeyPem, selfSigned } from '../../replicas/certificate.ts';

const DAY = 86_400_000;

/** What admins paste where the identity provider's certificate belongs. */
export interface Planted {
  another: string;
  expired: string;
  privateKey: string;
  request: string;
}

export const makePlanted = async (): Promise<Planted> => {
  const { certificate, keys } = await selfSigned('CN=staging');
  const past = { notBefore: new Date(Date.now() - 9 * DAY), notAfter: new Date(Date.now() - DAY) };
  const expired = await selfSigned('CN=dev-1, O=Okta', past);
  const signingAlgorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: 'CN=dev-1',
    keys,
    signingAlgorithm,
  });
  return {
    another: certificatePem(certificate),
    expired: certificatePem(expired.certificate),
    privateKey: await privateKeyPem(keys),
    request: request.toString('pem'),
  };
};

export const FINGERPRINT =
  '3E:9A:41:7C:02:D5:8B:60:1F:EE:94:2A:C7:58:0B:D1:66:F3:29:85:4C:70:AB:1E:93:57:08:DF:6A:B2:C4:10';
