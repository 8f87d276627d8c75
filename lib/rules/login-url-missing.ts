import { held, idpBegun, mendWithGiven } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  held(s, 'initiator') === 'sp' && held(s, 'spInitiationUrl') === '' && idpBegun(s)
    ? [
        {
          side: 'idp',
          fields: ['spInitiationUrl', 'initiator'],
          params: { second: s.label('idp', 'initiator') },
          ...mendWithGiven(s, 'spInitiationUrl'),
        },
      ]
    : [];

const START = 'https://login.sipgate.com/';

export const loginUrlMissing = rule({
  id: 'login-url-missing',
  severity: 'warning',
  title: 'No address to start at',
  message: '“{second}” at {console} is the service provider, but “{label}” is empty.',
  why: 'The tile in the portal of the identity provider leads nowhere.',
  mend: 'Put the address at which a sign-in with {sp} starts into “{label}”, or let the identity provider start it.',
  source: 'OneLogin: SAML initiator, Login URL (field reports)',
  check,
  good: [
    {
      what: 'an address is there',
      idp: { holds: { initiator: 'sp', spInitiationUrl: START } },
    },
    {
      what: 'the identity provider starts it',
      idp: { holds: { initiator: 'idp', spInitiationUrl: '' } },
    },
  ],
  bad: [
    {
      what: 'the address is known',
      sp: { gives: { spInitiationUrl: START } },
      idp: { holds: { initiator: 'sp', spInitiationUrl: '' } },
    },
    { what: 'the address is not known', idp: { holds: { initiator: 'sp', spInitiationUrl: '' } } },
  ],
});
