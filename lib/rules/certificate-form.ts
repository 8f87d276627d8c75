import type { CertificateForm } from '../model/console.ts';
import type { Severity } from '../model/finding.ts';
import { formCertificate, formOf, pemBodies } from '../saml/pem.ts';
import { formOfConsole } from './parts/formWanted.ts';
import { GOOD, PEM } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const weigh = (wanted: CertificateForm, found: CertificateForm | null, text: string): Severity => {
  const lines = /[\r\n]/.test(text.trim());
  // Lines of any length, and text around the block, are RFC 7468's to read (sections 2 and 3).
  if (wanted === 'pem' && (found === 'pemOneLine' || pemBodies(text).length > 0)) return 'info';
  if (wanted === 'pemOneLine' && pemBodies(text).length > 0 && !lines) return 'info';
  // Where only line breaks are spoken of, BEGIN and END may be left out or not.
  return wanted === 'pemOneLine' && found === 'body' && !lines ? 'warning' : 'error';
};

const check = (s: Sight): Hit[] => {
  const text = s.setUp.sp.holds.certificate ?? '';
  const wanted = formOfConsole(s, 'sp', 'certificate');
  const found = formOf(text);
  if (wanted === undefined || wanted === found || s.certificate(text).kind !== 'certificate')
    return [];
  const value = formCertificate(text, wanted);
  const severity = weigh(wanted, found, text);
  return [
    {
      side: 'sp',
      fields: ['certificate'],
      severity,
      params: { form: wanted },
      ...(value === null ? {} : { mend: { side: 'sp', field: 'certificate', value } }),
    },
  ];
};

export const certificateForm = rule({
  id: 'certificate-form',
  severity: 'error',
  beforeSaving: true,
  title: 'Certificate in the wrong form',
  message: '{console} takes the certificate in “{label}” {form}.',
  why: 'The service provider can’t read the certificate in this form: it refuses to save, or users read that the signature is not valid.',
  mend: 'Put the same certificate into “{label}” in the form that {console} takes.',
  source:
    'RFC 7468; vendors’ guides (sipgate: text of the downloaded file; Infobip: without line breaks)',
  check,
  good: [
    { what: 'the text of the downloaded file at sipgate', ...GOOD },
    {
      what: 'a console of which nothing is known',
      sp: { holds: { certificate: PEM.replace(/-----.*-----\n/g, '') } },
    },
  ],
  bad: [
    {
      what: 'without its BEGIN and END lines at sipgate',
      sp: { console: 'sipgate', holds: { certificate: PEM.replace(/-----.*-----\n/g, '') } },
    },
    {
      what: 'with line breaks at Infobip',
      sp: { console: 'infobip', holds: { certificate: PEM } },
    },
    {
      what: 'all in one line at sipgate',
      sp: { console: 'sipgate', holds: { certificate: PEM.replace(/\n/g, '') } },
    },
  ],
});
