import { NAME_ID_FORMATS } from '../../model/choice.ts';
import { demanded } from '../parts/values.ts';
import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** Guests of Entra come as `mia_acme.example#EXT#@tenant`. */
const EMAIL = /^[^\s@#]+@[^\s@#]+$/;

export const nameIdNotEmail = traceRule({
  id: 'name-id-not-email',
  severity: 'error',
  title: 'NameID is no e-mail address',
  message: 'The NameID is {found}, which is no e-mail address, as {sp} wants it.',
  why: 'The service provider doesn’t find the user, or makes a second account.',
  mend: 'Choose the e-mail address for “{label}” at {console}, and see that this user has one.',
  source: 'WSO2 14768; Microsoft: guests have a user name with #EXT#',
  silences: ['response-refused'],
  check: (s) => {
    const nameId = assertionOf(s)?.nameId;
    const found = nameId?.value.trim();
    if (!nameId || !found || EMAIL.test(found)) return [];
    const wanted =
      demanded(s, 'nameIdSource') === 'email' || nameId.format === NAME_ID_FORMATS.emailAddress;
    if (!wanted) return [];
    return [
      {
        side: 'idp',
        fields: ['nameIdSource'],
        severity: demanded(s, 'nameIdSource') === 'email' ? 'error' : 'warning',
        params: { found },
        mend: { side: 'idp', field: 'nameIdSource', value: 'email' },
      },
    ];
  },
  good: [{ what: 'an e-mail address' }],
  bad: [
    {
      what: 'a user name',
      response: {
        assertion: {
          nameId: {
            value: 'mia',
            format: NAME_ID_FORMATS.emailAddress,
            nameQualifier: null,
            spNameQualifier: null,
          },
        },
      },
    },
    {
      what: 'a guest',
      response: {
        assertion: {
          nameId: {
            value: 'mia_acme.example#EXT#@tenant.onmicrosoft.com',
            format: NAME_ID_FORMATS.emailAddress,
            nameQualifier: null,
            spNameQualifier: null,
          },
        },
      },
    },
  ],
});
