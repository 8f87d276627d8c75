import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const authnStatementMissing = traceRule({
  id: 'authn-statement-missing',
  severity: 'error',
  title: 'Assertion names no sign-in',
  message: 'The assertion has no AuthnStatement: it tells of a user, not of a sign-in.',
  why: 'Service providers refuse it, since nobody says that the user has signed in.',
  mend: 'No setting mends that; ask the makers of the identity provider.',
  source: 'SAML profiles 4.1.4.2; python3-saml WRONG_NUMBER_OF_AUTHSTATEMENTS',
  silences: ['response-refused'],
  check: (s) => (assertionOf(s)?.authnStatements.length === 0 ? [{ side: 'idp', fields: [] }] : []),
  good: [{ what: 'one statement' }],
  bad: [{ what: 'none', response: { assertion: { authnStatements: [] } } }],
});
