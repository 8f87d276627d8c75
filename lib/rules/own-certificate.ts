import { OTHER_PEM, PEM } from './parts/samples.ts';
import { holderOf, mendWithGiven, ownerOf } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  (
    [
      ['certificate', 'spCertificate'],
      ['spCertificate', 'certificate'],
    ] as const
  ).flatMap(([field, own]): Hit[] => {
    const side = holderOf(field);
    const [held, mine] = [s.setUp[side].holds[field] ?? '', s.setUp[side].gives[own] ?? ''];
    const [a, b] = [s.certificate(held), s.certificate(mine)];
    const given = s.certificate(s.setUp[ownerOf(field)].gives[field] ?? '');
    if (a.kind !== 'certificate' || b.kind !== 'certificate' || a.der !== b.der) return [];
    if (given.kind === 'certificate' && given.der === a.der) return [];
    return [{ side, fields: [field], ...mendWithGiven(s, field) }];
  });

export const ownCertificate = rule({
  id: 'own-certificate',
  severity: 'error',
  title: 'Certificate of the wrong side',
  message:
    '“{label}” at {console} holds {console}’s own certificate; it wants the one of {otherConsole}.',
  why: 'Nothing that the other side signs can be verified with it: users are told that the signature is not valid.',
  mend: 'Put the certificate that {otherConsole} shows into “{label}” at {console}.',
  source: 'Field reports (GitLab 221300); SAML metadata 2.4.1.1 (each role has keys of its own)',
  silences: ['certificate-differs', 'sp-certificate-differs'],
  check,
  good: [
    {
      what: 'each side holds the other’s',
      sp: { gives: { spCertificate: OTHER_PEM }, holds: { certificate: PEM } },
      idp: { gives: { certificate: PEM }, holds: { spCertificate: OTHER_PEM } },
    },
    { what: 'the own one was not seen', sp: { holds: { certificate: PEM } } },
  ],
  bad: [
    {
      what: 'the SP’s own as the IdP’s',
      sp: { gives: { spCertificate: OTHER_PEM }, holds: { certificate: OTHER_PEM } },
      idp: { gives: { certificate: PEM } },
    },
    {
      what: 'the IdP’s own as the SP’s',
      idp: { gives: { certificate: PEM }, holds: { spCertificate: PEM } },
    },
  ],
});
