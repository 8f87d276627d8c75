import { type Seen, type TraceSight, traceRule } from './rule.ts';

const fault = (s: TraceSight, { message }: Seen): string | null => {
  const { logout } = message;
  if (!message.issuer?.trim()) return 'noIssuer';
  if (logout && !logout.encryptedId && !logout.nameId?.value.trim()) return 'noNameId';
  if (logout?.notOnOrAfter && Date.parse(logout.notOnOrAfter) <= s.received.getTime())
    return 'expired';
  const { idp, sp } = s.setUp;
  const names = [
    idp.gives.idpEntityId,
    sp.holds.idpEntityId,
    sp.gives.spEntityId,
    idp.holds.spEntityId,
  ];
  const known = names.filter((name) => name);
  if (known.length > 0 && !known.includes(message.issuer ?? '')) return 'otherIssuer';
  return null;
};

export const logoutMalformed = traceRule({
  id: 'logout-malformed',
  severity: 'error',
  title: 'Logout message can’t be used',
  message: 'The {type} {logout}.',
  why: 'Whoever receives it refuses it, and the user stays signed in there.',
  mend: 'The sender’s software or its entity ID has to be corrected; clocks have to go right.',
  source: 'SAML core 3.7.1 and 3.7.2; python3-saml logout request validation',
  check: (s) =>
    s.logouts.flatMap((one) => {
      const logout = fault(s, one);
      return logout
        ? [
            {
              side: 'sp' as const,
              fields: [],
              params: { type: one.message.type, logout },
              at: { message: one.carrier.id, exchange: one.carrier.exchange },
            },
          ]
        : [];
    }),
  good: [{ what: 'complete', logouts: [{}] }],
  bad: [
    { what: 'no user', logouts: [{ logout: { nameId: null } }] },
    { what: 'an unknown sender', logouts: [{ message: { issuer: 'https://other.example.com' } }] },
    { what: 'too late', logouts: [{ logout: { notOnOrAfter: '2026-11-20T00:00:00Z' } }] },
  ],
});
