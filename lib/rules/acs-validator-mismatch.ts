import { judgeValidator, writeValidator } from '../saml/acsValidator.ts';
import { ACS, GOOD } from './parts/samples.ts';
import { given, held, known } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const QUERY = 'https://auth.clevertap.com/login/callback?connection=con_7hQ2mXz4Kd9TbW01';

const check = (s: Sight): Hit[] => {
  const [acs, found] = [given(s, 'acsUrl'), held(s, 'acsValidator')];
  if (!known(acs) || !found) return [];
  if (!/^(?:refuses|broken)$/.test(judgeValidator(found, acs))) return [];
  const mend = { side: 'idp', field: 'acsValidator', value: writeValidator(acs) } as const;
  return [{ side: 'idp', fields: ['acsValidator', 'acsUrl'], mend }];
};

export const acsValidatorMismatch = rule({
  id: 'acs-validator-mismatch',
  severity: 'error',
  title: 'Validator does not match the ACS URL',
  message: 'The regular expression in “{label}” at {console} does not match the ACS URL of {sp}.',
  why: 'A sign-in that starts at the service provider ends on an error page of the identity provider, though one from its portal may work.',
  mend: 'Put the ACS URL of {sp} into “{label}” with every special character escaped, ^ before and $ behind it.',
  source: 'OneLogin: ACS (Consumer) URL Validator; php-saml 341, java-saml 179',
  check,
  good: [
    {
      what: 'escaped and anchored',
      ...GOOD,
      idp: { holds: { acsUrl: ACS, acsValidator: writeValidator(ACS) } },
    },
    {
      what: 'a plain address without signs that mean something else',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsValidator: ACS } },
    },
    {
      what: 'a pattern of a kind that cannot be tried',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsValidator: '\\Ahttps://(?=x)' } },
    },
  ],
  bad: [
    {
      what: 'a plain address with a question mark does not match itself',
      sp: { gives: { acsUrl: QUERY } },
      idp: { holds: { acsValidator: QUERY } },
    },
    {
      what: 'backslashes doubled by copying',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsValidator: writeValidator(ACS).replaceAll('\\', '\\\\') } },
    },
    {
      what: 'a bracket that is not closed',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsValidator: '^https://[a-z' } },
    },
    {
      what: 'the pattern of another address',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsValidator: writeValidator(`${ACS}/old`) } },
    },
  ],
});
