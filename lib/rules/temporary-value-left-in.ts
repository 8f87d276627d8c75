import { ACS, GOOD, SP } from './parts/samples.ts';
import { given, held, holderOf, isTemporary, known, mendWithGiven, NAMES } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  NAMES.filter((field) => isTemporary(held(s, field) ?? '')).map((field): Hit => {
    const severity = known(given(s, field)) ? 'error' : 'info';
    return { side: holderOf(field), fields: [field], severity, ...mendWithGiven(s, field) };
  });

export const temporaryValueLeftIn = rule({
  id: 'temporary-value-left-in',
  severity: 'error',
  title: 'Temporary value still in place',
  message: '“{label}” at {console} holds a temporary value until {otherConsole} shows its own.',
  why: 'Nobody can sign in with the temporary value.',
  mend: 'As soon as {otherConsole} shows “{otherLabel}”, put it into “{label}” at {console} and save.',
  source: 'CleverTap: service provider details appear after Create',
  check,
  good: [
    { what: 'the values of the SP', ...GOOD },
    { what: 'nothing filled yet', idp: { holds: { acsUrl: '', spEntityId: '' } } },
  ],
  bad: [
    {
      what: 'the SP shows its ACS URL by now',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: 'https://temporary.invalid/acs' } },
    },
    {
      what: 'the SP shows its entity ID by now',
      sp: { gives: { spEntityId: SP } },
      idp: { holds: { spEntityId: 'https://temporary.invalid/entity' } },
    },
    { what: 'the SP shows none yet', idp: { holds: { acsUrl: 'https://temporary.invalid/acs' } } },
  ],
});
