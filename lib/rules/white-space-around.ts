import { EDGE } from './parts/blemish.ts';
import { CROSSING } from './parts/crossing.ts';
import { ACS, GOOD, ISSUER } from './parts/samples.ts';
import { given, held, holderOf, known, NAMES } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  NAMES.flatMap((field): Hit[] => {
    const value = held(s, field) ?? '';
    const clean = value.replace(EDGE, '');
    const own = given(s, field);
    if (clean === value || clean === '' || (known(own) && own !== clean)) return [];
    const side = holderOf(field);
    return [{ side, fields: [field], mend: { side, field, value: clean } }];
  });

export const whiteSpaceAround = rule({
  id: 'white-space-around',
  severity: 'error',
  title: 'Blank around the value',
  message: '“{label}” at {console} begins or ends with a blank or an invisible character.',
  why: 'The value is compared character by character and never matches: users read that the app, the audience or the issuer is not known, though it looks right.',
  mend: 'Remove everything before and after the value in “{label}”.',
  source: 'SAML core 1.3.2; UK federation metadata checks',
  silences: [...CROSSING],
  check,
  good: [
    { what: 'nothing around', ...GOOD },
    { what: 'an empty field', idp: { holds: { acsUrl: ' ' } } },
  ],
  bad: [
    {
      what: 'a blank at the end',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: `${ACS} ` } },
    },
    { what: 'a zero-width space in front', sp: { holds: { idpEntityId: `\u200b${ISSUER}` } } },
  ],
});
