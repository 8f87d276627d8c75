import { ACS } from './parts/samples.ts';
import { held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const names = (held(s, 'attributes') ?? '')
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  if (twice.length === 0 || !idpBegun(s)) return [];
  return [
    { side: 'idp', fields: ['attributes'], params: { twice: [...new Set(twice)].join(', ') } },
  ];
};

export const attributeTwice = rule({
  id: 'attribute-twice',
  severity: 'error',
  title: 'An attribute is sent twice',
  message: '“{label}” at {console} names {twice} more than once.',
  why: 'Some service providers refuse such a sign-in, others take either of the two: users have the wrong name or address.',
  mend: 'Remove all rows of {twice} but one at {console}.',
  source: 'python3-saml DUPLICATED_ATTRIBUTE_NAME_FOUND',
  check,
  good: [
    { what: 'each once', idp: { holds: { acsUrl: ACS, attributes: 'name\nemail' } } },
    {
      what: 'names that differ in case are two attributes',
      idp: { holds: { acsUrl: ACS, attributes: 'email\nEmail' } },
    },
  ],
  bad: [
    { what: 'two rows', idp: { holds: { acsUrl: ACS, attributes: 'email\nname\nemail' } } },
    {
      what: 'of several, two',
      idp: { holds: { acsUrl: ACS, attributes: 'a\nb\nb\na\nname' } },
    },
  ],
});
