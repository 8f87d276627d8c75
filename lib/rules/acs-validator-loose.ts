import { ANYWHERE, judgeValidator, strangerLetIn, writeValidator } from '../saml/acsValidator.ts';
import { ACS } from './parts/samples.ts';
import { given, held, known } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const found = held(s, 'acsValidator');
  const own = given(s, 'acsUrl');
  const acs = known(own) ? own : undefined;
  if (!found || (acs !== undefined && judgeValidator(found, acs) !== 'matches')) return [];
  const stranger = strangerLetIn(found, acs);
  if (stranger === null) return [];
  return [
    {
      side: 'idp',
      fields: ['acsValidator'],
      severity: stranger === ANYWHERE ? 'warning' : 'info',
      params: { stranger },
      ...(acs !== undefined && {
        mend: { side: 'idp', field: 'acsValidator', value: writeValidator(acs) },
      }),
    },
  ];
};

const holding = (acsValidator: string) => ({
  sp: { gives: { acsUrl: ACS } },
  idp: { holds: { acsValidator } },
});

export const acsValidatorLoose = rule({
  id: 'acs-validator-loose',
  severity: 'warning',
  title: 'Validator lets other addresses through',
  message:
    'The regular expression in “{label}” at {console} lets other addresses through as well, such as {stranger}.',
  why: 'Sign-ins work, but whoever sends a request with such an address could be sent the sign-in of a user.',
  mend: 'Escape every special character of the ACS URL in “{label}”, and put ^ before and $ behind it.',
  source: 'OneLogin: ACS (Consumer) URL Validator; SAML profiles 4.1.4.1 (location of the ACS)',
  check,
  good: [
    { what: 'escaped and anchored', ...holding(writeValidator(ACS)) },
    { what: 'only the dots escaped', ...holding(`^${ACS.replaceAll('.', '\\.')}$`) },
  ],
  bad: [
    { what: 'anything', ...holding('.*') },
    {
      what: 'any web address',
      ...holding('[-a-zA-Z0-9@:%._\\+~#=]{2,256}\\.[a-z]{2,6}\\b([-a-zA-Z0-9@:%_\\+.~#?&//=]*)'),
    },
    { what: 'not anchored', ...holding(ACS.replaceAll('.', '\\.')) },
    { what: 'dots that stand for any character', ...holding(`^${ACS}$`) },
    { what: 'anything, before the ACS URL is known', idp: { holds: { acsValidator: '^.*$' } } },
  ],
});
