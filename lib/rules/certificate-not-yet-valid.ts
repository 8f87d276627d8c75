import { certificateInPlay } from './parts/inPlay.ts';
import { FUTURE, VALID } from './parts/sampleCertificates.ts';
import { GOOD, pem } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const found = certificateInPlay(s);
  if (found === null || found.facts.notBefore <= s.now) return [];
  const { side, field, facts } = found;
  return [{ side, fields: [field], params: { date: facts.notBefore.toISOString() } }];
};

export const certificateNotYetValid = rule({
  id: 'certificate-not-yet-valid',
  severity: 'error',
  title: 'Certificate is not yet valid',
  message: 'The certificate in “{label}” at {console} is valid only from {date} on.',
  why: 'Service providers that look at the dates refuse every sign-in until then.',
  mend: 'Use the certificate that {idp} signs with today, or look whether the clock of this computer is right.',
  source: 'RFC 5280 4.1.2.5; OWASP SAML Security Cheat Sheet',
  check,
  good: [
    { what: 'a certificate of this year', ...GOOD },
    {
      what: 'the same one after its beginning',
      sp: { holds: { certificate: pem(FUTURE) } },
      now: '2028-01-01T00:00:00Z',
    },
  ],
  bad: [
    { what: 'begins next year', sp: { holds: { certificate: pem(FUTURE) } } },
    {
      what: 'a clock that is years behind',
      idp: { gives: { certificate: VALID } },
      now: '2020-01-01T00:00:00Z',
    },
  ],
});
