import { ACS, GOOD, SP } from './parts/samples.ts';
import { swapped } from './parts/swapped.ts';
import { rule } from './rule.ts';

const gives = { acsUrl: ACS, spEntityId: SP };

export const acsAndEntityIdSwapped = rule({
  id: 'acs-and-entity-id-swapped',
  severity: 'error',
  title: 'ACS URL and entity ID swapped',
  message: '“{label}” at {console} holds the value that belongs into “{second}”.',
  why: 'Users see an error of the identity provider (at Entra AADSTS700016 or AADSTS50011), or land on an address that takes no sign-in.',
  mend: 'Put each value of {otherConsole} into its own field at {console}.',
  source: 'Field reports: consoles label these two differently (Metabase 11387)',
  silences: ['acs-url-differs', 'audience-differs', 'not-a-url', 'tenants-differ', 'insecure-url'],
  check: swapped('acsUrl', 'spEntityId'),
  good: [
    { what: 'each in its field', ...GOOD },
    {
      what: 'an SP whose entity ID is its ACS URL',
      sp: { gives: { acsUrl: ACS, spEntityId: ACS } },
      idp: { holds: { acsUrl: ACS, spEntityId: ACS } },
    },
  ],
  bad: [
    { what: 'both swapped', sp: { gives }, idp: { holds: { acsUrl: SP, spEntityId: ACS } } },
    {
      what: 'the entity ID in both fields',
      sp: { gives },
      idp: { holds: { acsUrl: SP, spEntityId: SP } },
    },
  ],
});
