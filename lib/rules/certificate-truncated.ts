import { certificateSlots } from './parts/certificateSlots.ts';
import { GOOD, PEM } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  certificateSlots(s).flatMap(({ side, field, text, mend }): Hit[] =>
    s.certificate(text).kind === 'truncated' ? [{ side, fields: [field], ...mend }] : [],
  );

export const certificateTruncated = rule({
  id: 'certificate-truncated',
  severity: 'error',
  title: 'Certificate is cut off',
  message: 'A part of the certificate in “{label}” at {console} is missing.',
  why: 'The service provider can’t read it: users come back from the identity provider and read that the signature is not valid.',
  mend: 'Download the certificate as a file and copy its whole text, from BEGIN to END with both lines.',
  source: 'RFC 7468; sipgate: Okta’s copy button does not include all required information',
  silences: ['certificate-form', 'certificate-differs'],
  check,
  good: [
    { what: 'a whole certificate', ...GOOD },
    {
      what: 'a whole certificate without its lines',
      sp: { holds: { certificate: PEM.replace(/-----.*-----\n/g, '') } },
    },
  ],
  bad: [
    { what: 'the last lines missing', sp: { holds: { certificate: PEM.slice(0, 600) } } },
    {
      what: 'half of the base64',
      sp: { holds: { certificate: PEM.replace(/-----.*-----\n/g, '').slice(0, 500) } },
    },
    {
      what: 'lines missing in the middle',
      sp: { holds: { certificate: `${PEM.slice(0, 285)}${PEM.slice(415)}` } },
      idp: { gives: { certificate: PEM } },
    },
  ],
});
