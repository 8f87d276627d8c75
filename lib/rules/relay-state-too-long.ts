import { held, holderOf } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** SAML bindings 3.4.3 and 3.5.3, in bytes. */
const LONGEST = 80;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const check = (s: Sight): Hit[] => {
  const value = held(s, 'relayState') ?? '';
  if (bytes(value) <= LONGEST) return [];
  const params = { bytes: String(bytes(value)) };
  return [{ side: holderOf('relayState'), fields: ['relayState'], params }];
};

const START = 'https://app.sipgate.test/start?after=';

export const relayStateTooLong = rule({
  id: 'relay-state-too-long',
  severity: 'warning',
  title: 'Relay state is too long',
  message: '“{label}” at {console} is {bytes} bytes long; SAML allows 80.',
  why: 'Service providers that keep to the limit refuse the sign-in, or users land on the home page in place of the page that is meant.',
  mend: 'Shorten “{label}” at {console}, or leave it empty.',
  source: 'SAML bindings 3.4.3 and 3.5.3; kimai 5752, FusionAuth 2467',
  check,
  good: [
    { what: 'short', idp: { holds: { relayState: START } } },
    { what: 'empty', idp: { holds: { relayState: '' } } },
  ],
  bad: [
    { what: 'a long address', idp: { holds: { relayState: START + 'a'.repeat(60) } } },
    { what: 'letters of several bytes', idp: { holds: { relayState: 'ä'.repeat(41) } } },
  ],
});
