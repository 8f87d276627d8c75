import { traceRule } from './rule.ts';

export const logoutOfAnother = traceRule({
  id: 'logout-of-another',
  severity: 'error',
  title: 'Logout names another user or session',
  message: 'The sign-in was of {expected}; the logout is of {found}.',
  why: 'The other side finds no such session, and the user stays signed in there.',
  mend: 'The sender has to repeat NameID, its format and qualifiers, and the session index exactly as they came.',
  source: 'SAML core 3.7.1, profiles 4.4.4.1; php-saml 80',
  check: (s) =>
    s.logouts.flatMap((one) => {
      const { logout } = one.message;
      const assertions = s.earlier.flatMap((before) => before.message.assertions);
      const last = assertions.at(-1);
      if (!logout || !last?.nameId || !logout.nameId) return [];
      const same =
        logout.nameId.value === last.nameId.value &&
        (logout.nameId.format ?? last.nameId.format) === last.nameId.format;
      const sessions = last.authnStatements.flatMap((statement) => statement.sessionIndex ?? []);
      const known =
        sessions.length === 0 ||
        logout.sessionIndexes.length === 0 ||
        logout.sessionIndexes.some((index) => sessions.includes(index));
      if (same && known) return [];
      const [expected, found] = same
        ? [sessions.join(', '), logout.sessionIndexes.join(', ')]
        : [last.nameId.value, logout.nameId.value];
      return [
        {
          side: 'sp' as const,
          fields: [],
          params: { expected, found },
          at: { message: one.carrier.id, exchange: one.carrier.exchange },
        },
      ];
    }),
  good: [{ what: 'the same', earlier: [{}], logouts: [{}] }],
  bad: [
    {
      what: 'another name',
      earlier: [{}],
      logouts: [
        {
          logout: {
            nameId: {
              value: 'eve@acme.example',
              format: null,
              nameQualifier: null,
              spNameQualifier: null,
            },
          },
        },
      ],
    },
    { what: 'another session', earlier: [{}], logouts: [{ logout: { sessionIndexes: ['_9'] } }] },
  ],
});
