import { CAUSES } from './parts/causes.ts';
import { ownValue } from './parts/seen.ts';
import { type TraceHit, traceRule } from './rule.ts';

export const errorPage = traceRule({
  id: 'error-page',
  severity: 'error',
  title: 'An error page says why',
  message: 'The page says “{code}”: {cause}.',
  why: 'The user sees that page in place of the product.',
  mend: 'Mend it at {console}: {remedy}.',
  source: 'Microsoft, Google, Okta, OneLogin: their lists of error messages; libraries’ own texts',
  silences: ['response-refused'],
  check: (s) =>
    s.pageErrors.map(({ code, cause, exchange }): TraceHit => {
      const { side, fields } = CAUSES[cause];
      const [field] = fields;
      const value = field && field !== 'access' ? ownValue(s, field) : null;
      const crosses = field === 'acsUrl' || field === 'spEntityId' || field === 'ssoUrl';
      return {
        side,
        fields,
        params: { code, cause, remedy: cause },
        ...(field && value && crosses && { mend: { side, field, value } }),
        at: { message: null, exchange },
      };
    }),
  good: [{ what: 'an ordinary page' }],
  bad: [
    {
      what: 'Microsoft: reply URL',
      response: null,
      pageErrors: [{ console: 'entra', code: 'AADSTS50011', cause: 'acsUrl', exchange: null }],
    },
    {
      what: 'Google: the app is off for the user',
      response: null,
      pageErrors: [
        {
          console: 'google',
          code: 'app_not_enabled_for_user',
          cause: 'notAssigned',
          exchange: null,
        },
      ],
    },
  ],
});
