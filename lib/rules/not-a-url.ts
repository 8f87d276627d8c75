import { isWebAddress } from './parts/address.ts';
import { ACS, GOOD, SSO } from './parts/samples.ts';
import { given, held, holderOf, known, mendWithGiven, ownerOf, URLS } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  URLS.flatMap((field): Hit[] => {
    const [own, other] = [given(s, field), held(s, field)];
    if (known(own) && !isWebAddress(own)) return [{ side: ownerOf(field), fields: [field] }];
    if (!known(other) || other.split('\n').every(isWebAddress)) return [];
    return [{ side: holderOf(field), fields: [field], ...mendWithGiven(s, field) }];
  });

export const notAUrl = rule({
  id: 'not-a-url',
  severity: 'error',
  title: 'Not a web address',
  message: '“{label}” at {console} is not a whole web address.',
  why: 'The console refuses to save it, or the browser says that it can’t open the page; no sign-in arrives.',
  mend: 'Put the whole address into “{label}”, from https:// on, and nothing else.',
  source: 'SAML core 1.3.2 (URI values are absolute); python3-saml sp_acs_url_invalid',
  silences: [
    'acs-url-differs',
    'sso-url-differs',
    'recipient-differs',
    'destination-differs',
    'sign-on-url-differs',
    'sp-logout-url-differs',
    'idp-logout-url-differs',
    'metadata-url-differs',
  ],
  check,
  good: [
    { what: 'whole addresses', ...GOOD },
    { what: 'an entity ID may be any name', idp: { holds: { spEntityId: 'urn:auth0:acme:okta' } } },
  ],
  bad: [
    { what: 'without https://', idp: { holds: { acsUrl: ACS.replace('https://', '') } } },
    {
      what: 'broken in two by a line break',
      idp: { holds: { acsUrl: ACS.replace('/broker', '\n/broker') } },
    },
    { what: 'two addresses in one field', sp: { holds: { ssoUrl: `${SSO}, ${SSO}` } } },
  ],
});
