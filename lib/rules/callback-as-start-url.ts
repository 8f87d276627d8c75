import type { Field } from '../model/field.ts';
import { ACS, INFOBIP as LOGIN } from './parts/samples.ts';
import { given, held, known } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** Where an IdP keeps the page on which users shall arrive. */
const STARTS: readonly Field[] = ['relayState', 'spInitiationUrl'];

const bare = (url: string): string => url.trim().replace(/\/$/, '');

const check = (s: Sight): Hit[] => {
  const acs = given(s, 'acsUrl');
  const page = given(s, 'spInitiationUrl');
  if (!known(acs)) return [];
  return STARTS.filter((field) => bare(held(s, field) ?? '') === bare(acs)).map((field): Hit => {
    const value = field === 'spInitiationUrl' && known(page) ? page : '';
    return { side: 'idp', fields: [field], mend: { side: 'idp', field, value } };
  });
};

export const callbackAsStartUrl = rule({
  id: 'callback-as-start-url',
  severity: 'warning',
  title: 'ACS URL in place of a start page',
  message: '“{label}” at {console} is the ACS URL of {sp}, which is no page to open.',
  why: 'The ACS URL only takes the identity provider’s answer; whoever opens it sees an error.',
  mend: 'Put the page on which a sign-in starts at {sp} into “{label}”, or leave the field empty.',
  source:
    'Infobip’s tutorial calls its …/callback the URL to log in with, but it is the ACS (SAML bindings 3.5)',
  silences: ['sign-on-url-differs', 'start-url-without-effect'],
  check,
  good: [
    {
      what: 'the page on which a sign-in starts',
      sp: { gives: { acsUrl: `${LOGIN}/callback`, spInitiationUrl: LOGIN } },
      idp: { holds: { spInitiationUrl: LOGIN } },
    },
    { what: 'left empty', sp: { gives: { acsUrl: ACS } }, idp: { holds: { relayState: '' } } },
  ],
  bad: [
    {
      what: 'Infobip’s callback as sign-on URL',
      sp: { console: 'infobip', gives: { acsUrl: `${LOGIN}/callback`, spInitiationUrl: LOGIN } },
      idp: { holds: { spInitiationUrl: `${LOGIN}/callback` } },
    },
    {
      what: 'the ACS URL as relay state',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { relayState: ACS } },
    },
  ],
});
