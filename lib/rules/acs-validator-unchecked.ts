import { judgeValidator, writeValidator } from '../saml/acsValidator.ts';
import { ACS } from './parts/samples.ts';
import { given, held, known } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const [acs, found] = [given(s, 'acsUrl'), held(s, 'acsValidator')];
  if (!known(acs) || !found || judgeValidator(found, acs) !== 'unknown') return [];
  const mend = { side: 'idp', field: 'acsValidator', value: writeValidator(acs) } as const;
  return [{ side: 'idp', fields: ['acsValidator'], mend }];
};

const holding = (acsValidator: string) => ({
  sp: { gives: { acsUrl: ACS } },
  idp: { holds: { acsValidator } },
});

export const acsValidatorUnchecked = rule({
  id: 'acs-validator-unchecked',
  severity: 'info',
  title: 'Validator cannot be checked',
  message:
    'The regular expression in “{label}” at {console} is of a kind that cannot be tried here on the ACS URL.',
  why: 'If it does not match, a sign-in that starts at the service provider ends on an error page.',
  mend: 'Check it by signing in from {sp}, or put a plain one into “{label}”: the ACS URL, escaped and anchored.',
  source: 'OneLogin: ACS (Consumer) URL Validator; the engine that reads it is not published',
  check,
  good: [
    { what: 'one that can be tried', ...holding(writeValidator(ACS)) },
    { what: 'one that is broken', ...holding('(') },
  ],
  bad: [
    { what: 'anchors of Ruby', ...holding(`\\A${ACS}\\z`) },
    { what: 'a look ahead', ...holding('^(?=https).*sipgate') },
    { what: 'repeats within repeats', ...holding('^((([a-z]{9,99}){9,99}){9,99})+$') },
  ],
});
