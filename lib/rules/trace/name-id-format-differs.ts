import { NAME_ID_FORMATS } from '../../model/choice.ts';
import { demanded } from '../parts/values.ts';
import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

const short = (format: string): string => format.split(':').at(-1) ?? format;

export const nameIdFormatDiffers = traceRule({
  id: 'name-id-format-differs',
  severity: 'error',
  title: 'NameID of another format',
  message: 'The NameID’s format is {found}; {sp} wants {expected}.',
  why: 'The service provider doesn’t find the user, refuses the sign-in or makes a second account.',
  mend: 'Choose {expected} for “{label}” at {console}.',
  source: 'SAML core 8.3; WSO2 2110; okta support: Lumin',
  silences: ['response-refused', 'name-id-not-email'],
  check: (s) => {
    const nameId = assertionOf(s)?.nameId;
    const asked = s.request?.message.request?.nameIdPolicy?.format;
    const value = demanded(s, 'nameIdFormat') || asked;
    if (!nameId || !value || value === NAME_ID_FORMATS.unspecified) return [];
    const found = nameId.format ?? NAME_ID_FORMATS.unspecified;
    if (found === value) return [];
    return [
      {
        side: 'idp',
        fields: ['nameIdFormat'],
        params: { found: short(found), expected: short(value) },
        mend: { side: 'idp', field: 'nameIdFormat', value },
      },
    ];
  },
  good: [
    { what: 'as demanded' },
    {
      what: 'an SP that takes any',
      sp: { console: null },
      response: {
        assertion: {
          nameId: {
            value: 'u1',
            format: NAME_ID_FORMATS.persistent,
            nameQualifier: null,
            spNameQualifier: null,
          },
        },
      },
    },
  ],
  bad: [
    {
      what: 'persistent in place of e-mail',
      response: {
        assertion: {
          nameId: {
            value: 'mia@acme.example',
            format: NAME_ID_FORMATS.persistent,
            nameQualifier: null,
            spNameQualifier: null,
          },
        },
      },
    },
    {
      what: 'none named',
      response: {
        assertion: {
          nameId: {
            value: 'mia@acme.example',
            format: null,
            nameQualifier: null,
            spNameQualifier: null,
          },
        },
      },
    },
  ],
});
