import { ENTRA_ISSUER, GOOD, ISSUER } from './parts/samples.ts';
import { given, held, known } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** What people "correct" in an issuer: the scheme, and a slash at the end. */
const corrections = (value: string): string[] => {
  const scheme = value.startsWith('https:')
    ? value.replace(/^https:/, 'http:')
    : value.replace(/^http:/, 'https:');
  const slash = (text: string): string => (text.endsWith('/') ? text.slice(0, -1) : `${text}/`);
  return [scheme, slash(value), slash(scheme)];
};

const check = (s: Sight): Hit[] => {
  const value = held(s, 'idpEntityId');
  const formats = s.consoles.idp?.formats.idpEntityId ?? [];
  if (!known(value) || known(given(s, 'idpEntityId')) || formats.length === 0) return [];
  const fits = (text: string): boolean =>
    formats.some((format) => new RegExp(format.pattern).test(text));
  const right = fits(value) ? undefined : corrections(value).find(fits);
  if (right === undefined) return [];
  const mend = { side: 'sp', field: 'idpEntityId', value: right } as const;
  return [{ side: 'sp', fields: ['idpEntityId'], params: { right }, mend }];
};

export const issuerAltered = rule({
  id: 'issuer-altered',
  severity: 'error',
  title: 'Issuer was altered',
  message:
    '“{label}” at {console} is not an issuer as {otherConsole} writes it; it should be {right}.',
  why: 'The service provider refuses the sign-in with “invalid issuer”, since it compares the issuer character by character.',
  mend: 'Put the issuer into “{label}” exactly as {otherConsole} shows it; Okta’s begins with http, Entra’s ends with a slash.',
  source: 'Okta: example metadata; Microsoft: SAML protocol reference',
  check,
  good: [
    { what: 'issuers as the vendors write them', ...GOOD },
    {
      what: 'an issuer of one’s own',
      sp: { holds: { idpEntityId: 'urn:acme:idp' } },
      idp: { console: 'okta' },
    },
  ],
  bad: [
    {
      what: 'Okta’s with https',
      sp: { holds: { idpEntityId: ISSUER.replace('http', 'https') } },
      idp: { console: 'okta' },
    },
    {
      what: 'Entra’s without its slash',
      sp: { holds: { idpEntityId: ENTRA_ISSUER.slice(0, -1) } },
      idp: { console: 'entra' },
    },
  ],
});
