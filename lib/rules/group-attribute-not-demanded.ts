import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** An IdP's groups may go by one of several attributes, one a line. */
const names = (list: string): string[] =>
  list
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const check = (s: Sight): Hit[] => {
  const wanted = demanded(s, 'groupAttribute');
  const found = held(s, 'groupAttribute');
  if (!wanted || found === undefined || !idpBegun(s)) return [];
  if (names(found).includes(wanted)) return [];
  return [
    {
      side: 'idp',
      fields: ['groupAttribute'],
      params: { wanted, found },
      mend: { side: 'idp', field: 'groupAttribute', value: wanted },
    },
  ];
};

const URI = 'http://schemas.xmlsoap.org/claims/Group';
const ON = { console: 'infobip', gives: { autoCreateGroups: 'true' } };

export const groupAttributeNotDemanded = rule({
  id: 'group-attribute-not-demanded',
  severity: 'error',
  title: 'Groups under another name',
  message:
    '{sp} reads groups only from the attribute {wanted}; “{label}” at {console} is not that.',
  why: 'Sign-ins work, but no team is made and nobody is put into one.',
  mend: 'Name the group attribute at {console} exactly {wanted}. Where name and namespace stand apart, the last word is the name.',
  source:
    'Infobip: Auto-create groups (capital G, singular, http); Microsoft: customised group claims',
  check,
  good: [
    { what: 'the name that Infobip reads', sp: ON, idp: { holds: { groupAttribute: URI } } },
    {
      what: 'no groups are wanted',
      sp: { console: 'infobip', gives: { autoCreateGroups: 'false' } },
      idp: { holds: { groupAttribute: 'groups' } },
    },
    { what: 'not seen', sp: ON },
  ],
  bad: [
    { what: 'a plain name', sp: ON, idp: { holds: { groupAttribute: 'groups' } } },
    {
      what: 'Entra’s default claim',
      sp: ON,
      idp: {
        console: 'entra',
        holds: {
          groupAttribute: 'http://schemas.microsoft.com/ws/2008/06/identity/claims/groups',
        },
      },
    },
    {
      what: 'a small letter',
      sp: ON,
      idp: { holds: { groupAttribute: URI.replace('Group', 'group') } },
    },
    { what: 'none', sp: ON, idp: { holds: { groupAttribute: '' } } },
  ],
});
