import { INFOBIP } from './parts/samples.ts';
import { demanded, held } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  demanded(s, 'initiator') === 'sp' && held(s, 'relayState')
    ? [
        {
          side: 'idp',
          fields: ['relayState'],
          mend: { side: 'idp', field: 'relayState', value: '' },
        },
      ]
    : [];

export const startUrlWithoutEffect = rule({
  id: 'start-url-without-effect',
  severity: 'warning',
  title: 'Start page that starts nothing',
  message:
    '“{label}” at {console} is sent along only when a sign-in starts there, which {sp} does not take.',
  why: 'The tile in the identity provider’s portal still ends at an error: the value does not make the sign-in start at the service provider.',
  mend: 'Leave “{label}” empty; let users start at the sign-in page of {sp}.',
  source:
    'Google: Start URL is the RelayState of IdP-initiated sign-ins; Infobip: SP-initiated only',
  check,
  good: [
    { what: 'left empty', sp: { console: 'infobip' }, idp: { holds: { relayState: '' } } },
    {
      what: 'an SP that takes sign-ins from either side',
      sp: { console: 'sipgate' },
      idp: { holds: { relayState: 'https://app.sipgate.com/' } },
    },
  ],
  bad: [
    {
      what: 'Infobip’s start page as Google’s Start URL',
      sp: { console: 'infobip' },
      idp: { holds: { relayState: INFOBIP } },
    },
    {
      what: 'a default relay state',
      sp: { console: 'infobip' },
      idp: { console: 'okta', holds: { relayState: 'https://portal.infobip.com/' } },
    },
  ],
});
