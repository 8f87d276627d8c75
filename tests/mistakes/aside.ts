import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import { certificatePem, privateKeyPem, selfSigned } from '../replicas/certificate.ts';
import type { Aside } from './mistake.ts';

const DAY = 86_400_000;

const from = (days: number, to: number) => ({
  notBefore: new Date(Date.now() + days * DAY),
  notAfter: new Date(Date.now() + to * DAY),
});

const make = async (): Promise<Omit<Aside, 'others'>> => {
  const [another, expired, future] = await Promise.all([
    selfSigned('CN=another', { elliptic: true }),
    selfSigned('CN=expired', { elliptic: true, ...from(-800, -70) }),
    selfSigned('CN=future', { elliptic: true, ...from(70, 800) }),
  ]);
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: 'CN=request',
    keys: another.keys,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
  });
  return {
    another: certificatePem(another.certificate),
    expired: certificatePem(expired.certificate),
    future: certificatePem(future.certificate),
    privateKey: await privateKeyPem(another.keys),
    request: request.toString('pem'),
  };
};

let made: ReturnType<typeof make> | undefined;

/** Made once in the life of the process. */
export const aside = (): ReturnType<typeof make> => {
  made ??= make();
  return made;
};
