import type { Field } from '../../../lib/model/field.ts';
import { holderOf } from '../../../lib/rules/parts/values.ts';
import { inField, type Mistake } from '../mistake.ts';
import { ACS_AT_ONELOGIN, ADDRESS, CASE } from '../reasons.ts';

/** `why`: the reason for an error about an SSO URL where a replica lets it through. */
type Edit = [what: string, edit: (value: string) => string, why?: string];

/** The place of the last letter, where a mistake is least seen. */
const lastLetter = (text: string): number => text.search(/[A-Za-z][^A-Za-z]*$/);

const replaceAt = (text: string, at: number, by: string): string =>
  at < 0 ? text : text.slice(0, at) + by + text.slice(at + 1);

const otherCase = (letter: string): string =>
  letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();

const host = (text: string, edit: (host: string) => string): string =>
  text.replace(/^(https?:\/\/)([^/?#]+)/, (_, scheme, name) => scheme + edit(name));

/** By fingers, character by character. */
export const SLIPS: readonly Edit[] = [
  ['a slash at the end too many or too few', (v) => (v.endsWith('/') ? v.slice(0, -1) : `${v}/`)],
  ['a slash doubled', (v) => v.replace(/(?<=[^:/])\/(?=[^/])/, '//')],
  ['a slash lost', (v) => v.replace(/(?<=[^:/])\/(?=[^/]+$)/, '')],
  ['backslashes for slashes at the end', (v) => v.replace(/(?<=[^:/])\/(?=[^/]+$)/, '\\'), ADDRESS],
  [
    'http for https, or the other way round',
    (v) => v.replace(/^http(s?):/, (_, s) => (s ? 'http:' : 'https:')),
  ],
  ['no scheme', (v) => v.replace(/^https?:\/\//, '')],
  ['a letter of the scheme lost', (v) => v.replace(/^http/, 'htp')],
  ['one slash after the scheme', (v) => v.replace(/^(https?):\/\//, '$1:/'), ADDRESS],
  ['the scheme twice', (v) => v.replace(/^(https?:\/\/)/, '$1$1')],
  ['a port of its own', (v) => host(v, (name) => `${name}:8443`)],
  ['www. before the host', (v) => host(v, (name) => `www.${name}`)],
  ['a letter of the host twice', (v) => host(v, (name) => name.replace(/[a-z]/, '$&$&'))],
  ['a comma for a dot in the host', (v) => host(v, (name) => name.replace('.', ','))],
  ['.con for .com', (v) => host(v, (name) => name.replace(/\.com$/, '.con'))],
  ['the last character lost', (v) => v.slice(0, -1)],
  ['the first character lost', (v) => v.slice(1)],
  ['cut off in the middle', (v) => v.slice(0, Math.ceil(v.length * 0.6))],
  ['a character typed twice', (v) => v.replace(/[A-Za-z0-9]$/, '$&$&')],
  ['two neighbours swapped', (v) => v.replace(/([a-z0-9])(?!\1)([a-z0-9])(?=[^a-z]*$)/i, '$2$1')],
  [
    'the case of a letter',
    (v) => replaceAt(v, lastLetter(v), otherCase(v.charAt(lastLetter(v)))),
    CASE,
  ],
  ['all in capitals', (v) => v.replace(/[^/]+$/, (end) => end.toUpperCase()), CASE],
  ['O for 0, or l for 1', (v) => v.replace(/0(?=[^0]*$)/, 'O').replace(/1(?=[^1]*$)/, 'l')],
  ['a blank in the middle', (v) => replaceAt(v, v.lastIndexOf('/'), '/ ')],
  ['a hyphen for an underscore', (v) => v.replace(/_(?=[^_]*$)/, '-')],
  ['an underscore for a hyphen', (v) => v.replace(/-(?=[^-]*$)/, '_')],
  ['a full stop at the end', (v) => `${v}.`],
];

const ADDRESSES: readonly Field[] = ['acsUrl', 'ssoUrl', 'recipient'];
const NAMES: readonly Field[] = ['spEntityId', 'idpEntityId'];

/** The reason that goes with an error in that field, where there is one. */
export const reasonFor = (field: Field, why?: string): Pick<Mistake, 'demandedBy'> => {
  const reason = field === 'acsUrl' ? ACS_AT_ONELOGIN : field === 'ssoUrl' ? why : undefined;
  return reason === undefined ? {} : { demandedBy: reason };
};

export const mistakesIn = (edits: readonly Edit[]): Mistake[] =>
  edits.flatMap(([what, edit, why]) =>
    [...ADDRESSES, ...NAMES].map(
      (field): Mistake => ({
        what: `${field}: ${what}`,
        side: holderOf(field),
        change: inField(holderOf(field), field, edit),
        ...reasonFor(field, why),
      }),
    ),
  );

/** In an SSO URL these lead to the same place; everywhere else they are compared. */
const COMPARED = mistakesIn([
  ['a capital letter in the host', (v) => host(v, (name) => name.replace(/^./, otherCase))],
  ['the default port', (v) => host(v, (name) => `${name}:443`)],
]).filter(({ what }) => !what.startsWith('ssoUrl'));

export const typing: readonly Mistake[] = [...mistakesIn(SLIPS), ...COMPARED];
