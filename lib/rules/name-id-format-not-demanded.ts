import { NAME_ID_FORMATS } from '../model/choice.ts';
import { ACS } from './parts/samples.ts';
import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const name = (format: string): string => format.split(':').at(-1) ?? format;

const check = (s: Sight): Hit[] => {
  const wanted = demanded(s, 'nameIdFormat');
  const found = held(s, 'nameIdFormat');
  if (!wanted || !found || wanted === found || !idpBegun(s)) return [];
  // Whoever asks for it leaves the choice to the identity provider (SAML core 8.3.1).
  if (wanted === NAME_ID_FORMATS.unspecified) return [];
  return [
    {
      side: 'idp',
      fields: ['nameIdFormat'],
      params: { wanted: name(wanted), found: name(found) },
      mend: { side: 'idp', field: 'nameIdFormat', value: wanted },
    },
  ];
};

export const nameIdFormatNotDemanded = rule({
  id: 'name-id-format-not-demanded',
  severity: 'error',
  title: 'NameID format is not the one demanded',
  message: '“{label}” at {console} is {found}; {sp} demands {wanted}.',
  why: 'The service provider can’t tell who signed in: it refuses the sign-in, or makes a second account.',
  mend: 'Choose {wanted} for “{label}” at {console}.',
  source: 'SAML core 8.3; vendors’ guides; field reports (WSO2 2110)',
  check,
  good: [
    {
      what: 'the format that sipgate demands',
      sp: { console: 'sipgate' },
      idp: { holds: { nameIdFormat: NAME_ID_FORMATS.emailAddress } },
    },
    {
      what: 'an SP that leaves it to the IdP',
      sp: { console: 'inocx', gives: { nameIdFormat: NAME_ID_FORMATS.unspecified } },
      idp: { holds: { acsUrl: ACS, nameIdFormat: NAME_ID_FORMATS.emailAddress } },
    },
    {
      what: 'a form that is not filled yet',
      sp: { console: 'sipgate' },
      idp: { holds: { acsUrl: '', nameIdFormat: NAME_ID_FORMATS.unspecified } },
    },
  ],
  bad: [
    {
      what: 'Unspecified for sipgate',
      sp: { console: 'sipgate' },
      idp: { holds: { acsUrl: ACS, nameIdFormat: NAME_ID_FORMATS.unspecified } },
    },
    {
      what: 'Transient where the SP’s page asks for Persistent',
      sp: { gives: { nameIdFormat: NAME_ID_FORMATS.persistent } },
      idp: { holds: { nameIdFormat: NAME_ID_FORMATS.transient } },
    },
  ],
});
