import { ACS } from './parts/samples.ts';
import { held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const STRONGER = {
  signatureAlgorithm: ['rsa-sha1', 'rsa-sha256'],
  digestAlgorithm: ['sha1', 'sha256'],
} as const;

const check = (s: Sight): Hit[] =>
  (['signatureAlgorithm', 'digestAlgorithm'] as const).flatMap((field): Hit[] => {
    const [weak, value] = STRONGER[field];
    return held(s, field) === weak && idpBegun(s)
      ? [{ side: 'idp', fields: [field], mend: { side: 'idp', field, value } }]
      : [];
  });

export const signatureAlgorithmWeak = rule({
  id: 'signature-algorithm-weak',
  severity: 'warning',
  title: 'Signed with SHA-1',
  message: '“{label}” at {console} is SHA-1.',
  why: 'Such signatures can be forged with some effort, and up-to-date service providers refuse them.',
  mend: 'Choose SHA-256 for “{label}” at {console} and save. The certificate stays as it is.',
  source: 'NIST SP 800-131A Rev. 2; OneLogin: SHA-1 is the default of new apps',
  check,
  good: [
    { what: 'SHA-256', idp: { holds: { acsUrl: ACS, signatureAlgorithm: 'rsa-sha256' } } },
    {
      what: 'a form that nobody has begun',
      idp: { holds: { acsUrl: '', signatureAlgorithm: 'rsa-sha1' } },
    },
  ],
  bad: [
    {
      what: 'the default of OneLogin',
      idp: { holds: { acsUrl: ACS, signatureAlgorithm: 'rsa-sha1' } },
    },
    { what: 'a digest by SHA-1', idp: { holds: { acsUrl: ACS, digestAlgorithm: 'sha1' } } },
  ],
});
