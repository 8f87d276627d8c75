import { sent } from './parts/attributes.ts';
import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const groupsOverage = traceRule({
  id: 'groups-overage',
  severity: 'warning',
  title: 'Too many groups to be sent',
  message: 'In place of the user’s groups the assertion has a link to them ({found}).',
  why: 'Users in more than 150 groups arrive without any, and lose the rights that groups give.',
  mend: 'In “{label}” at {console} send only the groups that are assigned to the app.',
  source: 'Microsoft: group claims, more than 150; PowerShell Universal 3463, Teleport 69776',
  silences: ['groups-as-ids', 'group-attribute-not-sent'],
  check: (s) => {
    const link = assertionOf(s)?.attributes.find((one) => /groups\.link$/i.test(one.name));
    return link ? [{ side: 'idp', fields: ['groupAttribute'], params: { found: link.name } }] : [];
  },
  good: [
    {
      what: 'groups themselves',
      response: { assertion: { attributes: [sent('groups', 'Staff')] } },
    },
  ],
  bad: [
    {
      what: 'Entra’s link',
      response: {
        assertion: {
          attributes: [
            sent('http://schemas.microsoft.com/claims/groups.link', 'https://graph.windows.net/…'),
          ],
        },
      },
    },
  ],
});
