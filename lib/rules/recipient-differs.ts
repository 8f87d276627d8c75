import { differs } from './parts/differs.ts';
import { ACS } from './parts/samples.ts';
import { rule, type Sight } from './rule.ts';

const check = differs('recipient', 'acsUrl');

export const recipientDiffers = rule({
  id: 'recipient-differs',
  severity: 'error',
  title: 'Recipient is not the ACS URL',
  message: '“{label}” at {console} differs from the ACS URL of {otherConsole}{near}.',
  why: 'Users sign in at the identity provider and end at an error of the service provider, which refuses an assertion meant for another address.',
  mend: 'Put the ACS URL into “{label}” at {console}, or let the console use the ACS URL for it.',
  source: 'SAML profiles 4.1.4.2 (SubjectConfirmationData, Recipient)',
  check: (s: Sight) => (s.setUp.idp.holds.recipientIsAcs === 'true' ? [] : check(s)),
  good: [
    { what: 'the ACS URL', sp: { gives: { acsUrl: ACS } }, idp: { holds: { recipient: ACS } } },
    {
      what: 'an old value that is not in use',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { recipient: `${ACS}2`, recipientIsAcs: 'true' } },
    },
  ],
  bad: [
    {
      what: 'another path',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { recipient: `${ACS}2`, recipientIsAcs: 'false' } },
    },
    {
      what: 'http for https',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { recipient: ACS.replace('https', 'http') } },
    },
  ],
});
