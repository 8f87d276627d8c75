import { demanded } from '../parts/values.ts';
import { sent } from './parts/attributes.ts';
import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const groupsAsIds = traceRule({
  id: 'groups-as-ids',
  severity: 'warning',
  title: 'Groups came as ids, not as names',
  message: 'The groups in {found} are object ids such as {value}.',
  why: 'The service provider makes teams with such names, or finds none that fit its own.',
  mend: 'In “{label}” at {console} choose names as the source, or enter the ids at the service provider.',
  source: 'Microsoft: group claims; azure-docs 38625',
  check: (s) => {
    const wanted = demanded(s, 'groupAttribute');
    const groups = assertionOf(s)?.attributes.find((one) => one.name === wanted);
    const [value] = groups?.values ?? [];
    if (!groups || value === undefined || !groups.values.every((one) => GUID.test(one))) return [];
    return [{ side: 'idp', fields: ['groupAttribute'], params: { found: groups.name, value } }];
  },
  good: [
    {
      what: 'names',
      sp: { gives: { groupAttribute: 'groups' } },
      response: { assertion: { attributes: [sent('groups', 'Staff')] } },
    },
  ],
  bad: [
    {
      what: 'Entra’s object ids',
      sp: { gives: { groupAttribute: 'groups' } },
      response: {
        assertion: { attributes: [sent('groups', '07dd8a60-1111-4222-8333-444455556666')] },
      },
    },
  ],
});
