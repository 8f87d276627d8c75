import { inField, type Mistake } from '../mistake.ts';

const validator = (what: string, edit: (pattern: string, acs: string) => string): Mistake => ({
  what: `acsValidator: ${what}`,
  side: 'idp',
  change: inField('idp', 'acsValidator', (value, { own }) => edit(value, own.acsUrl ?? '')),
});

/** OneLogin's regular expression over the ACS URL. */
export const validators: readonly Mistake[] = [
  validator('nothing', () => ''),
  validator('backslashes doubled', (v) => v.replaceAll('\\', '\\\\')),
  validator('a blank at the end', (v) => `${v} `),
  validator('a bracket that is not closed', (v) => `(${v}`),
  validator('of another address', () => '^https:\\/\\/sp\\.acme\\.test\\/saml\\/acs$'),
  validator('of the old host', (v) => v.replace('https:\\/\\/', 'https:\\/\\/old\\.')),
  validator('http for https', (v) => v.replace('^https', '^http')),
  validator('a slash too many', (v) => v.replace(/\$$/, '\\/$')),
  validator('a dollar sign in front', (v) => `$${v}`),
  validator('slashes around, as in scripts', (v) => `/${v}/`),
  validator('capitals', (v) => v.replace('https', 'HTTPS')),
  validator('quotes around', (v) => `"${v}"`),
  validator('one character alone', () => '^.$'),
  validator('the address as it stands, query and all', (_, acs) =>
    acs.includes('?') ? acs : acs.replace('https', 'htps'),
  ),
  validator('the stars of a shell', (_, acs) => `^${acs.replace(/[^/]+$/, '')}*$`),
];
