import { isLoopback } from './parts/address.ts';
import { ACS, GOOD, SSO } from './parts/samples.ts';
import { given, held, holderOf, known, ownerOf, URLS } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] =>
  URLS.flatMap((field): Hit[] => {
    const own = given(s, field);
    const value = known(own) ? own : held(s, field);
    if (!known(value) || !/^http:/i.test(value) || isLoopback(value)) return [];
    return [{ side: known(own) ? ownerOf(field) : holderOf(field), fields: [field] }];
  });

export const insecureUrl = rule({
  id: 'insecure-url',
  severity: 'warning',
  title: 'Address without https',
  message: '“{label}” at {console} is an http address.',
  why: 'Anyone on the way can read and change the sign-in, and many identity providers refuse such an address.',
  mend: 'Use the https address of the same page, on both sides.',
  source: 'SAML2Int SDP-SP09; OWASP SAML Security Cheat Sheet',
  check,
  good: [
    { what: 'https everywhere; an issuer is a name and may begin with http', ...GOOD },
    { what: 'one’s own machine', idp: { holds: { acsUrl: 'http://localhost:8080/saml/acs' } } },
  ],
  bad: [
    { what: 'an http ACS URL', sp: { gives: { acsUrl: ACS.replace('https', 'http') } } },
    { what: 'an http sign-in page', sp: { holds: { ssoUrl: SSO.replace('https', 'http') } } },
  ],
});
