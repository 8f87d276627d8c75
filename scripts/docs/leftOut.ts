/** Checks of the catalogue that no rule makes, by their ids there, and the reason. */
export interface LeftOut {
  ids: string;
  checks: string;
  why: string;
}

const NOT_READ = 'No page of the known consoles shows it, so that nothing could be found.';
const FINE = 'Right at many service providers; it would be found in set-ups that work.';
const EXACT = 'Crossing values are compared exactly; whatever the other side shows is right.';

export const LEFT_OUT: readonly LeftOut[] = [
  {
    ids: 'TRC-005, TRC-006, TRC-007, TRC-013, TRC-014, TRC-015, TRC-024, TRC-028, TRC-029, TRC-034, TRC-036, TRC-048, TRC-051, TRC-053, TRC-054, TRC-056, TRC-061, TRC-065',
    checks: 'Long windows, long relay states, odd but readable ways of sending',
    why: 'Seen in sign-ins that work; the trace shows them, without calling them mistakes.',
  },
  {
    ids: 'TRC-047, TVC-008, TVC-025, TVC-026, ERR-010, ERR-014, ERR-022, ERR-024',
    checks:
      'Products that are none of the known consoles; lists of roles; errors while a page is filled in',
    why: NOT_READ,
  },
  {
    ids: 'TVC-009, TVC-030, TVC-033, TVC-034, TVC-035, ERR-026',
    checks:
      'Which way the sign-in went, where the user landed, what changed since, two traces beside each other',
    why: 'The views show it: flow, comparison, and a verified sign-in that is withdrawn when a value changes.',
  },
  {
    ids: 'SEC-012, SEC-021, SEC-025 to SEC-027, SEC-029 to SEC-033, SEC-035, SEC-036',
    checks: 'Ciphers that grow old, one-time use, personal data in a trace that is shared',
    why: 'Nothing that an admin of the known consoles can set; what is shared is redacted.',
  },
  {
    ids: 'SEC-037, SEC-038, SIDE-043',
    checks: 'Values changed after filling; look-alike hosts; unsaved edits',
    why: 'Seen to by filling (each value is read back), by the fixed list of hosts, and by the guard; no rule can add to it.',
  },
  { ids: 'VAL-015, VAL-024', checks: 'Private, temporary or internal hosts', why: FINE },
  {
    ids: 'VAL-017, VAL-018, VAL-019',
    checks: 'Ports, double slashes, host names in punycode',
    why: EXACT,
  },
  {
    ids: 'VAL-021, VAL-022, VAL-023, SIDE-007, SIDE-009',
    checks: 'Unusual entity IDs: names, queries, equal to the ACS URL, other hosts',
    why: FINE,
  },
  {
    ids: 'VAL-025',
    checks: 'Field that takes only http(s) issuers',
    why: 'A console’s definition says what a field accepts; none of the known ones is of that kind.',
  },
  { ids: 'VAL-031, VAL-032', checks: 'Metadata URL of a portal page or without appid', why: EXACT },
  {
    ids: 'VAL-042, SIDE-020, SIDE-021',
    checks: 'NameID that is transient, may be empty, or fits its format badly',
    why: 'User names often are addresses: judged only where the service provider says what it demands.',
  },
  {
    ids: 'VAL-045, VAL-046, VAL-047, VAL-048, PAIR-033, PAIR-034',
    checks: 'Unknown name formats, contexts, algorithms and bindings; friendly names',
    why: 'Consoles offer these as closed lists, or not at all; nobody types them.',
  },
  {
    ids: 'VAL-051, VAL-055',
    checks: 'Relay state to another host; SHA-1 fingerprint',
    why: 'Both are in use where everything works, and nothing better can be entered there.',
  },
  {
    ids: 'SIDE-005, SIDE-037, SIDE-038',
    checks: 'Logout set up by half, or mixed up with the sign-in',
    why: 'Compared with the other side’s address where that is known; by itself each is legal (Entra’s two are the same).',
  },
  {
    ids: 'SIDE-013',
    checks: 'Several ACS URLs in metadata, and none is the default',
    why: 'The first one is the default then (metadata 2.2.3); an index that is used twice is found by sp-metadata-index-twice.',
  },
  {
    ids: 'SIDE-016, PAIR-027',
    checks: 'Signed requests without a key, or demanded and not sent',
    why: NOT_READ,
  },
  {
    ids: 'SIDE-019, VAL-044',
    checks: 'Signature and digest of different strength; near-misses of attribute names',
    why: 'Part of signature-algorithm-weak and of attribute-missing.',
  },
  {
    ids: 'SIDE-023 to SIDE-025, SIDE-027, SIDE-029, PAIR-035, PAIR-036, PAIR-045',
    checks: 'Sources and values of attributes and groups',
    why: 'Names of attributes are read, their sources and values are not. A namespace before a name is found by attribute-missing.',
  },
  {
    ids: 'SIDE-031 to SIDE-036, PAIR-042, PAIR-044',
    checks: 'Inactive apps, contexts, clock tolerance, checks switched off, test users',
    why: NOT_READ,
  },
  {
    ids: 'SIDE-041, SIDE-042',
    checks: 'No administrator left; changed since the last test',
    why: 'Who has a password stands in no console; sso-for-everyone asks for it before saving.',
  },
  {
    ids: 'PAIR-014',
    checks: 'Entra’s spn: before a GUID',
    why: 'What the audience becomes shows only in a sign-in.',
  },
  {
    ids: 'PAIR-021, PAIR-023, PAIR-024, CERT-031',
    checks: 'Renewed, coming and leftover certificates',
    why: 'A console shows the active certificate; what else a side trusts is not read. The bytes are compared, as most products do.',
  },
  {
    ids: 'PAIR-041, PAIR-043, META-043',
    checks: 'Metadata URL fetched again; the same pair joined elsewhere',
    why: 'Nothing is requested of anyone behind the admin’s back, and no other app is looked at.',
  },
  {
    ids: 'CERT-016, CERT-018, CERT-023 to CERT-027, CERT-029',
    checks: 'Long life, elliptic keys, key usage, CA and web server certificates',
    why: 'SAML trusts the key; products do not look at these, and usual certificates of identity providers have several of them.',
  },
  {
    ids: 'CERT-020, CERT-021',
    checks: 'Odd RSA exponents, known weak keys',
    why: 'Wants lists of leaked keys; consoles of identity providers make their keys themselves.',
  },
  {
    ids: 'META-013, META-015, META-019',
    checks: 'Unknown bindings, addresses of the other side and keys by name in metadata',
    why: 'A binding that nobody knows and a key without a certificate count as missing (metadata-incomplete, sp-metadata-incomplete); an address of the other side is found as a value, wherever it came from.',
  },
  {
    ids: 'META-010, META-017, META-022 to META-026',
    checks: 'Twofold bindings, encryption keys, life, signature and flags of metadata',
    why: 'Reading goes by what a service provider would use; the rest differs between products without harm.',
  },
  {
    ids: 'META-027 to META-041',
    checks: 'Contacts, organisation, logos, scopes, registration',
    why: 'Rules of federations; consoles of single apps know none of these.',
  },
];
