import { sent } from './parts/attributes.ts';
import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const attributeSentTwice = traceRule({
  id: 'attribute-sent-twice',
  severity: 'warning',
  title: 'An attribute came twice',
  message: 'The assertion has {found} more than once.',
  why: 'Some service providers refuse such a sign-in, others take either of the two.',
  mend: 'Remove all rows of it but one in “{label}” at {console}.',
  source: 'python3-saml DUPLICATED_ATTRIBUTE_NAME_FOUND',
  check: (s) => {
    const names = (assertionOf(s)?.attributes ?? []).map((one) => one.name);
    const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
    return twice.length > 0
      ? [{ side: 'idp', fields: ['attributes'], params: { found: twice.join(', ') } }]
      : [];
  },
  good: [
    {
      what: 'several values of one',
      response: { assertion: { attributes: [sent('groups', 'a', 'b')] } },
    },
  ],
  bad: [
    {
      what: 'two of one name',
      response: { assertion: { attributes: [sent('groups', 'a'), sent('groups', 'b')] } },
    },
  ],
});
