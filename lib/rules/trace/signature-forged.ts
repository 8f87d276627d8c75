import { FORGED, refusedFor, signature } from './parts/signatures.ts';
import { traceRule } from './rule.ts';

export const signatureForged = traceRule({
  id: 'signature-forged',
  severity: 'error',
  title: 'A signature that proves nothing',
  message: 'A signature of the {element} is built so that it proves nothing: {forged}.',
  why: 'Strict service providers refuse it. One that takes it can be entered by anyone: so are responses forged.',
  mend: 'Find out who made that response; keep the recording for your security team.',
  source: 'OWASP SAML Security Cheat Sheet (signature wrapping); SAML core 5.4',
  silences: ['response-refused', 'signature-broken', 'not-covered', 'several-assertions'],
  check: (s) => {
    const bad = refusedFor(s.response?.message.signatures ?? [], FORGED);
    return bad
      ? [{ side: 'idp', fields: [], params: { element: bad.element, forged: bad.reason ?? '' } }]
      : [];
  },
  good: [{ what: 'one reference, to its own element' }],
  bad: [
    {
      what: 'the signed element stands elsewhere',
      response: { message: { signatures: [signature({ valid: false, reason: 'wrapped' })] } },
    },
    {
      what: 'an ID that stands twice',
      response: { message: { signatures: [signature({ valid: false, reason: 'duplicateId' })] } },
    },
  ],
});
