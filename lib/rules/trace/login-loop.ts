import { traceRule } from './rule.ts';

/** Three rounds are chance and patience; the fourth is a loop. */
const ROUNDS = 4;

export const loginLoop = traceRule({
  id: 'login-loop',
  severity: 'error',
  title: 'Sign-in goes in circles',
  message: 'The service provider has asked {count} times, although the identity provider said yes.',
  why: 'The user sees pages flash by, and at last “too many redirects”.',
  mend: 'The service provider loses its session: look at its cookies (SameSite, Secure), its own host name, and its clock.',
  source: 'Fess 3239; djangosaml2 203',
  silences: ['seen-before'],
  check: (s) => {
    const until = s.received.getTime();
    const rounds = s.earlier.filter(
      (one) =>
        one.message.status[0] === s.response?.message.status[0] &&
        one.message.issuer === s.response?.message.issuer &&
        until - (one.at ?? 0) < 120_000,
    ).length;
    return rounds + 1 >= ROUNDS
      ? [{ side: 'sp', fields: [], params: { count: String(rounds + 1) } }]
      : [];
  },
  good: [{ what: 'once more', earlier: [{ message: { id: '_1' }, assertion: { id: '_1' } }] }],
  bad: [
    {
      what: 'four times in a minute',
      earlier: ['_1', '_2', '_3'].map((id) => ({ message: { id }, assertion: { id } })),
    },
  ],
});
