import { demanded } from '../parts/values.ts';
import { nameOf, sent } from './parts/attributes.ts';
import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

const isGroups = (name: string): boolean => /^(?:groups?|memberof)$/.test(nameOf(name));

/** A user without groups has no such attribute: only one under another name is a mistake. */
export const groupAttributeNotSent = traceRule({
  id: 'group-attribute-not-sent',
  severity: 'error',
  title: 'Groups came under another name',
  message: '{sp} reads groups from {expected}; they came in {found}.',
  why: 'Sign-ins work, but nobody is put into a team.',
  mend: 'Name the attribute in “{label}” at {console} exactly {expected}.',
  source: 'Infobip: Auto-create groups (capital G, singular, http); FlowFuse 8474',
  check: (s) => {
    const expected = demanded(s, 'groupAttribute');
    const attributes = assertionOf(s)?.attributes ?? [];
    if (!expected || attributes.some((one) => one.name === expected)) return [];
    const found = attributes.find(
      (one) => isGroups(one.name) || nameOf(one.name) === nameOf(expected),
    );
    if (found === undefined) return [];
    return [
      {
        side: 'idp',
        fields: ['groupAttribute'],
        params: { expected, found: found.name },
        mend: { side: 'idp', field: 'groupAttribute', value: expected },
      },
    ];
  },
  good: [
    { what: 'a user without groups', sp: { gives: { groupAttribute: 'groups' } } },
    {
      what: 'no groups wanted',
      response: { assertion: { attributes: [sent('groups', 'Staff')] } },
    },
  ],
  bad: [
    {
      what: 'a capital letter',
      sp: { gives: { groupAttribute: 'groups' } },
      response: { assertion: { attributes: [sent('Groups', 'Staff')] } },
    },
  ],
});
