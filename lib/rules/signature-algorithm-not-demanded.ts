import { ACS } from './parts/samples.ts';
import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** What reads SHA-256 by XML Signature's names reads these too (RFC 6931, 2.3). */
const STRONGER = /^(?:rsa-)?sha(?:384|512)$/;

const check = (s: Sight): Hit[] =>
  (['signatureAlgorithm', 'digestAlgorithm'] as const).flatMap((field): Hit[] => {
    const [wanted, found] = [demanded(s, field), held(s, field)];
    if (!wanted || !found || wanted === found || !idpBegun(s)) return [];
    const mend = { side: 'idp', field, value: wanted } as const;
    const params = { wanted: wanted.toUpperCase(), found: found.toUpperCase() };
    const severity = STRONGER.test(found) ? 'info' : 'error';
    return [{ side: 'idp', fields: [field], severity, params, mend }];
  });

export const signatureAlgorithmNotDemanded = rule({
  id: 'signature-algorithm-not-demanded',
  severity: 'error',
  title: 'Signature algorithm is not the one demanded',
  message: '“{label}” at {console} is {found}; {sp} demands {wanted}.',
  why: 'Users sign in at the identity provider and end at an error: the service provider refuses signatures that are made otherwise.',
  mend: 'Choose {wanted} for “{label}” at {console}.',
  source: 'CleverTap: Signature Hash Algorithm SHA-256; python3-saml DEPRECATED_SIGNATURE_METHOD',
  silences: ['signature-algorithm-weak'],
  check,
  good: [
    {
      what: 'SHA-256 for CleverTap',
      sp: { console: 'clevertap' },
      idp: { holds: { acsUrl: ACS, signatureAlgorithm: 'rsa-sha256' } },
    },
    {
      what: 'an SP that says nothing about it',
      idp: { holds: { signatureAlgorithm: 'rsa-sha512' } },
    },
  ],
  bad: [
    {
      what: 'SHA-1 for CleverTap',
      sp: { console: 'clevertap' },
      idp: { holds: { acsUrl: ACS, signatureAlgorithm: 'rsa-sha1' } },
    },
    {
      what: 'a digest other than the SP’s page asks for',
      sp: { gives: { digestAlgorithm: 'sha256' } },
      idp: { holds: { digestAlgorithm: 'sha1' } },
    },
  ],
});
