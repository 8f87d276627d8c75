import { differs } from './parts/differs.ts';
import { ACS } from './parts/samples.ts';
import { rule, type Sight } from './rule.ts';

const check = differs('destination', 'acsUrl');

export const destinationDiffers = rule({
  id: 'destination-differs',
  severity: 'error',
  title: 'Destination is not the ACS URL',
  message: '“{label}” at {console} differs from the ACS URL of {otherConsole}{near}.',
  why: 'Users sign in at the identity provider and end at an error such as “received at … instead of …”.',
  mend: 'Put the ACS URL into “{label}” at {console}, or let the console use the ACS URL for it.',
  source: 'SAML core 3.2.2 (Destination); OWASP SAML Security Cheat Sheet',
  check: (s: Sight) => (s.setUp.idp.holds.recipientIsAcs === 'true' ? [] : check(s)),
  good: [
    { what: 'the ACS URL', sp: { gives: { acsUrl: ACS } }, idp: { holds: { destination: ACS } } },
    {
      what: 'an old value that is not in use',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { destination: `${ACS}2`, recipientIsAcs: 'true' } },
    },
  ],
  bad: [
    {
      what: 'another path',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { destination: `${ACS}2`, recipientIsAcs: 'false' } },
    },
    {
      what: 'a slash too many',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { destination: `${ACS}/` } },
    },
  ],
});
