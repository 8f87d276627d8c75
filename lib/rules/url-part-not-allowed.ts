import { CROSSING } from './parts/crossing.ts';
import { ACS, GOOD, SSO } from './parts/samples.ts';
import { given, held, holderOf, known, mendWithGiven, URLS } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const AUTHORITY = /^https?:\/\/([^/?#]*)/i;

/** What an address has that a browser drops, a console refuses, or nobody may know. */
const partOf = (url: string, starts: boolean): string | null => {
  const authority = AUTHORITY.exec(url)?.[1] ?? '';
  if (authority.includes('@')) return 'password';
  if (authority.endsWith(':')) return 'port';
  if (authority.includes('*') || (!starts && url.endsWith('*'))) return 'wildcard';
  return url.includes('#') && !starts ? 'fragment' : null;
};

const check = (s: Sight): Hit[] =>
  URLS.flatMap((field): Hit[] => {
    const value = held(s, field);
    if (!known(value) || value === given(s, field)) return [];
    const part = partOf(value, field === 'spInitiationUrl');
    return part === null
      ? []
      : [{ side: holderOf(field), fields: [field], params: { part }, ...mendWithGiven(s, field) }];
  });

export const urlPartNotAllowed = rule({
  id: 'url-part-not-allowed',
  severity: 'error',
  title: 'Address with a part that breaks it',
  message: '“{label}” at {console} has {part}, which no address of a sign-in may have.',
  why: 'The console refuses to save it, or users end at an error page: the request names another address than this one.',
  mend: 'Put the plain address that {otherConsole} shows into “{label}”.',
  source: 'RFC 3986, 3.2 and 3.5; UK federation checks validate_url_port; Microsoft: reply URLs',
  silences: [...CROSSING, 'placeholder-left-in'],
  check,
  good: [
    { what: 'whole addresses', ...GOOD },
    {
      what: 'a start page of a web app, which may have a fragment',
      idp: { holds: { spInitiationUrl: 'https://app.sipgate.test/#/login' } },
    },
    { what: 'a port', idp: { holds: { acsUrl: 'https://sp.test:8443/acs' } } },
  ],
  bad: [
    { what: 'a colon without a port', idp: { holds: { acsUrl: 'https://sp.test:/acs' } } },
    { what: 'a fragment', idp: { holds: { acsUrl: ACS.replace('/auth', '/#/auth') } } },
    { what: 'a user and a password', sp: { holds: { ssoUrl: SSO.replace('//', '//a:b@') } } },
    {
      what: 'an asterisk for the host',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: ACS.replace('login', '*') } },
    },
  ],
});
