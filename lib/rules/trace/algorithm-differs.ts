import { demanded } from '../parts/values.ts';
import { signature } from './parts/signatures.ts';
import { type TraceHit, traceRule } from './rule.ts';

/** `rsa-sha256` of an algorithm's URI, `sha256` of a digest's (RFC 9231). */
const token = (uri: string | null): string => uri?.split('#').at(-1)?.toLowerCase() ?? '';

const WEAK = /^(?:rsa-sha1|dsa-sha1|ecdsa-sha1|rsa-md5|sha1|md5)$/;

export const algorithmDiffers = traceRule({
  id: 'algorithm-differs',
  severity: 'error',
  title: 'Signed with another algorithm',
  message: 'The {element} is signed with {found}; {sp} wants {expected}.',
  why: 'The service provider refuses it as not trustworthy; SHA-1 can be forged.',
  mend: 'Choose {expected} for “{label}” at {console}.',
  source: 'NIST SP 800-131A; OWASP SAML Security Cheat Sheet; SSOReady: bad signature algorithm',
  silences: ['response-refused', 'error-page'],
  check: (s) => {
    const [first] = (s.response?.message.signatures ?? []).flatMap((one): TraceHit[] =>
      (
        [
          ['signatureAlgorithm', one.algorithm],
          ['digestAlgorithm', one.digest],
        ] as const
      ).flatMap(([field, uri]): TraceHit[] => {
        const found = token(uri);
        const wanted = demanded(s, field);
        const weak = WEAK.test(found);
        if (found === '' || found === wanted || (!weak && found >= (wanted ?? ''))) return [];
        const value = wanted ?? (field === 'digestAlgorithm' ? 'sha256' : 'rsa-sha256');
        return [
          {
            side: 'idp',
            fields: [field],
            severity: wanted ? 'error' : 'warning',
            params: { element: one.element, found, expected: value },
            mend: { side: 'idp', field, value },
          },
        ];
      }),
    );
    return first ? [first] : [];
  },
  good: [
    { what: 'SHA-256' },
    {
      what: 'stronger than demanded',
      response: {
        message: {
          signatures: [
            signature({ algorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512' }),
          ],
        },
      },
    },
  ],
  bad: [
    {
      what: 'SHA-1, though SHA-256 is demanded',
      response: {
        message: {
          signatures: [signature({ algorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' })],
        },
      },
    },
    {
      what: 'a digest of SHA-1',
      response: {
        message: { signatures: [signature({ digest: 'http://www.w3.org/2000/09/xmldsig#sha1' })] },
      },
    },
  ],
});
