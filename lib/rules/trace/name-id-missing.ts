import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const nameIdMissing = traceRule({
  id: 'name-id-missing',
  severity: 'error',
  title: 'Assertion names no user',
  message: 'The assertion has no NameID, or an empty one.',
  why: 'The service provider can’t tell who signs in and refuses it.',
  mend: 'Choose for “{label}” at {console} a value that every user has, mostly the e-mail address, and see that this user has one.',
  source: 'python3-saml NO_NAMEID, EMPTY_NAMEID; Microsoft: AADSTS501241',
  silences: ['response-refused'],
  check: (s) => {
    const assertion = assertionOf(s);
    if (!assertion || assertion.encrypted.includes('nameId')) return [];
    if (assertion.nameId?.value.trim()) return [];
    return [{ side: 'idp', fields: ['nameIdSource'] }];
  },
  good: [
    { what: 'a NameID' },
    { what: 'an encrypted one', response: { assertion: { nameId: null, encrypted: ['nameId'] } } },
  ],
  bad: [
    { what: 'none', response: { assertion: { nameId: null } } },
    {
      what: 'an empty one',
      response: {
        assertion: {
          nameId: { value: ' ', format: null, nameQualifier: null, spNameQualifier: null },
        },
      },
    },
  ],
});
