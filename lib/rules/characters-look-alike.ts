import { FIELDS } from '../model/field.ts';
import { EDGE } from './parts/blemish.ts';
import { CROSSING } from './parts/crossing.ts';
import { ACS, GOOD, ISSUER, SP } from './parts/samples.ts';
import { given, held, holderOf, known, mendWithGiven, NAMES } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** Characters without width, blanks that are none of the keyboard's, dashes of print. */
const DISGUISED = /[\p{Cf}\u00a0\u2000-\u200a\u2010-\u2015\u202f\u2212\u3000]/u;

/** Letters of two alphabets that look alike, in one word. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

const odd = (line: string, name: boolean): boolean =>
  DISGUISED.test(line) || MIXED.test(line) || (name && /\S\s+\S/.test(line));

const check = (s: Sight): Hit[] =>
  NAMES.flatMap((field): Hit[] => {
    const value = held(s, field);
    if (!known(value) || value === given(s, field)) return [];
    const name = FIELDS[field].kind === 'entityId';
    return value.split('\n').some((line) => odd(line.replace(EDGE, ''), name))
      ? [{ side: holderOf(field), fields: [field], ...mendWithGiven(s, field) }]
      : [];
  });

export const charactersLookAlike = rule({
  id: 'characters-look-alike',
  severity: 'error',
  title: 'Disguised characters inside the value',
  message:
    '“{label}” at {console} holds a blank, an invisible character or one that only looks like another.',
  why: 'It looks right and is another value: users end at an error page, and the message shows two names that seem the same.',
  mend: 'Copy the value again from {otherConsole} into “{label}”, or type it by hand.',
  source: 'UK federation metadata checks (RFC 3986 characters only); php-saml 558',
  silences: CROSSING,
  check,
  good: [
    { what: 'plain characters', ...GOOD },
    {
      what: 'a name of one alphabet, whichever it is',
      idp: { holds: { spEntityId: 'https://bücher.test/saml' } },
    },
    { what: 'several names, one a line', idp: { holds: { spEntityId: `${SP}\n${ISSUER}` } } },
  ],
  bad: [
    { what: 'a Cyrillic а', idp: { holds: { acsUrl: ACS.replace('gate', 'g\u0430te') } } },
    { what: 'a blank in the name', idp: { holds: { spEntityId: 'urn:my app' } } },
    {
      what: 'a soft hyphen, where the right one is known',
      sp: { holds: { idpEntityId: ISSUER.replace('okta', 'ok\u00adta') } },
      idp: { gives: { idpEntityId: ISSUER } },
    },
    { what: 'a dash of print', idp: { holds: { spEntityId: `${SP}\u2013prod` } } },
  ],
});
