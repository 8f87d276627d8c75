import type { Provenance } from '../model/connection.ts';
import type { Side } from '../model/field.ts';
import { certificatesIn } from '../saml/certificates.ts';
import { inUseOf } from '../saml/signingCertificates.ts';
import { certificate, type Found } from './found.ts';

/** Of a chain the end alone is in use; of certificates that are no chain, whichever is valid. */
export const foundInCertificates = (
  text: string,
  side: Side,
  how: Provenance['how'],
  at: number,
): Found[] => {
  const all = certificatesIn(text);
  const issued = all.filter(({ issuer, subject }) => issuer !== subject).map((one) => one.issuer);
  const ends = all.filter((one) => !issued.includes(one.subject));
  return inUseOf(
    ends.map((one) => one.der),
    at,
  ).map((value) => certificate(side, value, how));
};

/** The message in a form body, as a browser posts it; a message by itself is left as it is. */
export const postedMessage = (text: string): string =>
  new URLSearchParams(
    /(?:^|[?&])SAMLResponse=/.test(text) ? text.replace(/^[^&=]*\?/, '') : '',
  ).get('SAMLResponse') ?? text;
