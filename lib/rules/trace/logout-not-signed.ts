import { traceRule } from './rule.ts';

export const logoutNotSigned = traceRule({
  id: 'logout-not-signed',
  severity: 'warning',
  title: 'Logout message is not signed',
  message: 'The {type} has no signature.',
  why: 'SAML demands one; AD FS refuses it with MSIS7084, others log nobody out.',
  mend: 'Have logout messages signed at the side that sent it, and give the other side its certificate.',
  source: 'SAML profiles 4.4.4.1; php-saml 424',
  check: (s) =>
    s.logouts
      .filter((one) => one.message.signatures.length === 0 && !one.carrier.querySignature)
      .map((one) => ({
        side:
          one.message.issuer === s.setUp.idp.gives.idpEntityId ? ('idp' as const) : ('sp' as const),
        fields: [],
        params: { type: one.message.type },
        at: { message: one.carrier.id, exchange: one.carrier.exchange },
      })),
  good: [
    {
      what: 'signed in the address',
      logouts: [{ carrier: { querySignature: { algorithm: '', signature: '', signed: '' } } }],
    },
  ],
  bad: [{ what: 'no signature', logouts: [{}] }],
});
