import type { Console } from '../model/console.ts';
import type { Field } from '../model/field.ts';
import { GOOD } from './parts/samples.ts';
import { given, held, holderOf, known, mendWithGiven, NAMES, ownerOf } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** What a format begins with before its first id: an address with a path, else it says too little. */
const stemOf = (pattern: string): string | null => {
  const stem = /^\^((?:[\w:/-]|\\[./-])+)\(\?</.exec(pattern)?.[1]?.replaceAll('\\', '');
  return stem && /^https:\/\/[^/]+\/.+/.test(stem) ? stem : null;
};

/** What is left of a GUID that was not copied to its end. */
const PART = /^[0-9A-Fa-f-]{0,35}$/;

const isPart = (console: Console | null, field: Field, value: string): boolean =>
  (console?.formats[field] ?? []).some(({ pattern, grade }) => {
    const stem = grade === 'A' ? stemOf(pattern) : null;
    return stem !== null && value.startsWith(stem) && PART.test(value.slice(stem.length));
  }) && !console?.formats[field]?.some(({ pattern }) => new RegExp(pattern).test(value));

const check = (s: Sight): Hit[] =>
  NAMES.flatMap((field): Hit[] => {
    const [own, other] = [given(s, field), held(s, field)];
    const console = s.consoles[ownerOf(field)];
    const params = (value: string) => ({ missing: `…${value.slice(-12)}` });
    if (known(other) && isPart(console, field, other)) {
      const mend = known(own) && !isPart(console, field, own) ? mendWithGiven(s, field) : {};
      return [{ side: holderOf(field), fields: [field], params: params(other), ...mend }];
    }
    return known(own) && isPart(console, field, own)
      ? [{ side: ownerOf(field), fields: [field], params: params(own) }]
      : [];
  });

const WHOLE = 'https://connect.8x8.com/saml/auth/FE0432A9-CA87-EB11-814E-02D85F55FCE7';
const CUT = 'https://connect.8x8.com/saml/auth/FE0432A9-CA87';

export const valueCutOff = rule({
  id: 'value-cut-off',
  severity: 'error',
  title: 'Value is cut off',
  message: '“{label}” at {console} ends in the middle of the value: {missing}.',
  why: 'Users end at an error page or “not found”: what is missing is the ID of your account.',
  mend: 'Copy the whole value at {otherConsole} into “{label}” at {console}, not just what fits into a narrow box.',
  source: '8x8 developer documentation (its pictures show …/saml/auth/7B1B2B)',
  silences: ['acs-url-differs', 'recipient-differs', 'destination-differs', 'tenants-differ'],
  check,
  good: [
    { what: 'whole values', ...GOOD },
    {
      what: '8x8’s whole address',
      sp: { console: '8x8', gives: { acsUrl: WHOLE } },
      idp: { holds: { acsUrl: WHOLE } },
    },
    {
      what: 'another address altogether',
      sp: { console: '8x8' },
      idp: { holds: { acsUrl: 'https://sso.8x8.com/saml2' } },
    },
  ],
  bad: [
    {
      what: 'the end of the GUID is missing',
      sp: { console: '8x8', gives: { acsUrl: WHOLE } },
      idp: { holds: { acsUrl: CUT } },
    },
    {
      what: 'as 8x8’s pictures show it',
      sp: { console: '8x8' },
      idp: { holds: { acsUrl: 'https://connect.8x8.com/saml/auth/7B1B2B' } },
    },
    { what: 'pasted so', sp: { console: '8x8', gives: { acsUrl: CUT } } },
  ],
});
