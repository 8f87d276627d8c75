import type { Field } from '../model/field.ts';
import { ACS, GOOD, SP } from './parts/samples.ts';
import { given, held, holderOf, isTemporary, known, NAMES } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** A recipient is the ACS URL unless the SP says otherwise. */
const follows = (field: Field): Field =>
  field === 'recipient' || field === 'destination' ? 'acsUrl' : field;

const check = (s: Sight): Hit[] =>
  NAMES.filter((field) => isTemporary(held(s, field) ?? '')).map((field): Hit => {
    const side = holderOf(field);
    const value = given(s, field) || given(s, follows(field));
    return known(value)
      ? { side, fields: [field], severity: 'error', mend: { side, field, value } }
      : { side, fields: [field], severity: 'info' };
  });

export const temporaryValueLeftIn = rule({
  id: 'temporary-value-left-in',
  severity: 'error',
  title: 'Temporary value still in place',
  message: '“{label}” at {console} holds a temporary value until {otherConsole} shows its own.',
  why: 'Users end at a page that does not exist, or the identity provider says that it does not know the app.',
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
    {
      what: 'a recipient, which is the ACS URL',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { recipient: 'https://temporary.invalid/acs' } },
    },
    { what: 'the SP shows none yet', idp: { holds: { acsUrl: 'https://temporary.invalid/acs' } } },
  ],
});
