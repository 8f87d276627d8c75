import { NAME_ID_FORMATS } from '../model/choice.ts';
import { ACS } from './parts/samples.ts';
import { idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** Those of the vocabulary, and the three that consoles rarely offer (SAML core 8.3). */
const KNOWN: readonly string[] = [
  ...Object.values(NAME_ID_FORMATS),
  'urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:entity',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:encrypted',
];

const word = (format: string): string => {
  const last = format.split(':').at(-1)?.toLowerCase().replace(/\s/g, '') ?? '';
  return last === 'email' ? 'emailaddress' : last;
};

/** Identifiers that a person has typed; what a list calls its choices is no such thing. */
const isTyped = (value: string): boolean => /^\s*urn:oasis:names:tc:SAML:/i.test(value);

const check = (s: Sight): Hit[] =>
  (
    [
      ['sp', s.setUp.sp.gives.nameIdFormat],
      ['idp', s.setUp.idp.holds.nameIdFormat],
    ] as const
  ).flatMap(([side, value]): Hit[] => {
    if (!value || !isTyped(value) || KNOWN.includes(value)) return [];
    if (side === 'idp' && !idpBegun(s)) return [];
    const right = KNOWN.find((format) => word(format) === word(value));
    const mend =
      side === 'idp' && right
        ? { mend: { side, field: 'nameIdFormat', value: right } as const }
        : {};
    return [{ side, fields: ['nameIdFormat'], params: { found: value }, ...mend }];
  });

const TWO = 'urn:oasis:names:tc:SAML:2.0:nameid-format:emailAddress';

export const nameIdFormatUnknown = rule({
  id: 'name-id-format-unknown',
  severity: 'error',
  title: 'NameID format that does not exist',
  message: '“{label}” at {console} is {found}, which is no NameID format of SAML.',
  why: 'The identity provider answers InvalidNameIDPolicy, or users are not found at the service provider.',
  mend: 'Take the identifier of the standard, for e-mail addresses urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress.',
  source:
    'SAML core 8.3 (e-mail and unspecified exist as 1.1 only); pysaml2 310 and 311; azure-docs 78633',
  silences: ['name-id-format-not-demanded'],
  check,
  good: [
    {
      what: 'the e-mail address',
      idp: { holds: { acsUrl: ACS, nameIdFormat: NAME_ID_FORMATS.emailAddress } },
    },
    { what: 'a list’s own word', idp: { holds: { acsUrl: ACS, nameIdFormat: 'EMAIL' } } },
  ],
  bad: [
    { what: 'the wrong version', idp: { holds: { acsUrl: ACS, nameIdFormat: TWO } } },
    {
      what: 'a blank in place of the hyphen',
      idp: { holds: { acsUrl: ACS, nameIdFormat: TWO.replace('2.0', '1.1').replace('-', ' ') } },
    },
    { what: 'a short word', sp: { gives: { nameIdFormat: TWO.replace('Address', '') } } },
  ],
});
