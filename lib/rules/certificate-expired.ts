import { certificateInPlay } from './parts/inPlay.ts';
import { EXPIRED, VALID } from './parts/sampleCertificates.ts';
import { GOOD, pem } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const found = certificateInPlay(s);
  if (found === null || found.facts.notAfter > s.now) return [];
  const { side, field, facts } = found;
  return [{ side, fields: [field], params: { date: facts.notAfter.toISOString() } }];
};

export const certificateExpired = rule({
  id: 'certificate-expired',
  severity: 'error',
  title: 'Certificate has expired',
  message: 'The certificate in “{label}” at {console} expired on {date}.',
  why: 'Service providers that look at the dates refuse every sign-in, and some identity providers stop using it on their own.',
  mend: 'Make a new signing certificate at {idp}, activate it, and put it into {sp} as well.',
  source: 'SAML2Int SDP-MD05; OWASP SAML Security Cheat Sheet',
  check,
  good: [
    { what: 'a certificate of this year', ...GOOD },
    {
      what: 'the same one before its end',
      sp: { holds: { certificate: pem(EXPIRED) } },
      now: '2025-06-01T00:00:00Z',
    },
  ],
  bad: [
    { what: 'ended in January', sp: { holds: { certificate: pem(EXPIRED) } } },
    { what: 'ten years on', idp: { gives: { certificate: VALID } }, now: '2036-11-21T00:00:00Z' },
  ],
});
