import { readFingerprint } from '../saml/fingerprint.ts';
import { PEM } from './parts/samples.ts';
import { held, holderOf, mendWithGiven } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** MD5 is none that a service provider goes by. */
const isWhole = (text: string): boolean => /^SHA-/.test(readFingerprint(text)?.hash ?? '');

const check = (s: Sight): Hit[] => {
  const value = held(s, 'certificateFingerprint');
  if (!value || isWhole(value)) return [];
  return [
    {
      side: holderOf('certificateFingerprint'),
      fields: ['certificateFingerprint'],
      ...mendWithGiven(s, 'certificateFingerprint'),
    },
  ];
};

const SHA1 = '69:2A:44:E7:9C:2D:BC:0C:3B:48:4A:B6:E6:05:29:BA:30:97:10:0F';

export const fingerprintMalformed = rule({
  id: 'fingerprint-malformed',
  severity: 'error',
  title: 'Not a fingerprint',
  message: '“{label}” at {console} is not a whole SHA-1 or SHA-256 fingerprint.',
  why: 'The service provider finds no certificate that fits, and users are told that the signature is not valid.',
  mend: 'Copy the fingerprint of the signing certificate of {idp} again: 40 digits for SHA-1, 64 for SHA-256.',
  source: 'python3-saml idp_cert_or_fingerprint; Zammad 3338',
  silences: ['certificate-differs'],
  check,
  good: [
    { what: 'SHA-1 with colons', sp: { holds: { certificateFingerprint: SHA1 } } },
    { what: 'SHA-256 in one', sp: { holds: { certificateFingerprint: 'ab'.repeat(32) } } },
    { what: 'none yet', sp: { holds: { certificateFingerprint: '' } } },
  ],
  bad: [
    { what: 'a digit missing', sp: { holds: { certificateFingerprint: SHA1.slice(0, -1) } } },
    { what: 'a certificate', sp: { holds: { certificateFingerprint: PEM } } },
    { what: 'MD5', sp: { holds: { certificateFingerprint: 'ab'.repeat(16) } } },
  ],
});
