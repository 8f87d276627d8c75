import type { Change, Mistake, Right } from '../mistake.ts';

const NAMESPACE = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';

const claims = (what: string, edit: (names: string[]) => string[]): Mistake => ({
  what: `attributes: ${what}`,
  side: 'idp',
  change: ({ setUp, unseen }: Right): Change | null => {
    if (setUp.sp.console !== 'clevertap') return null;
    const seen = setUp.idp.holds.attributes;
    const attributes = edit((seen ?? unseen.idp.attributes ?? '').split('\n')).join('\n');
    return seen === undefined ? { unseen: { attributes } } : { holds: { attributes } };
  },
});

/** Names of what is sent, which CleverTap reads letter by letter. */
export const claimNames: readonly Mistake[] = [
  claims('none', () => []),
  claims('one missing', ([first = '']) => [first]),
  claims('a capital letter', (names) =>
    names.map((name) => name.replace(/^./, (c) => c.toUpperCase())),
  ),
  claims('all in capitals', (names) => names.map((name) => name.toUpperCase())),
  claims('under a namespace', (names) => names.map((name) => `${NAMESPACE}/${name}`)),
  claims('as the directory calls them', () => ['displayName', 'mail']),
  claims('as Entra sends them unasked', () =>
    ['emailaddress', 'givenname', 'surname', 'name'].map((name) => `${NAMESPACE}/${name}`),
  ),
  claims('a blank at the end', (names) => names.map((name) => `${name} `)),
  claims('a letter wrong', () => ['name', 'e-mail']),
  claims('in the admin’s language', () => ['Name', 'E-Mail']),
];
