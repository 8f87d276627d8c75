import { certificateInPlay } from '../parts/inPlay.ts';
import { PEM } from '../parts/samples.ts';
import { traceRule } from './rule.ts';

export const certificateHadExpired = traceRule({
  id: 'certificate-had-expired',
  severity: 'warning',
  title: 'Signing certificate was out of date',
  message: 'The certificate that the signature was made with is valid only until {date}.',
  why: 'Some service providers refuse it from that day on, others never look.',
  mend: 'Make a new certificate at the identity provider and put it into “{label}” at {console}.',
  source: 'SAML2Int SDP-MD07 (dates may be ignored); Microsoft: renew before expiry',
  check: (s) => {
    const facts = certificateInPlay(s)?.facts;
    if (!facts || !s.response || facts.notAfter >= s.received) return [];
    if (!s.response.message.signatures.some((one) => one.valid)) return [];
    return [
      { side: 'sp', fields: ['certificate'], params: { date: facts.notAfter.toISOString() } },
    ];
  },
  good: [{ what: 'in date', sp: { holds: { certificate: PEM } } }],
  bad: [
    {
      what: 'a sign-in in fifty years',
      received: '2076-11-21T00:00:00Z',
      response: { assertion: { conditions: null }, confirmation: { notOnOrAfter: null } },
    },
  ],
});
