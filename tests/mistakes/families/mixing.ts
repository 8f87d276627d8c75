import type { Field, Side } from '../../../lib/model/field.ts';
import { holderOf } from '../../../lib/rules/parts/values.ts';
import { type Change, inField, type Mistake, type Right } from '../mistake.ts';
import { reasonFor } from './typing.ts';

const both =
  (side: Side, a: Field, b: Field) =>
  ({ setUp }: Right): Change | null => {
    const { [a]: x, [b]: y } = setUp[side].holds;
    return x === undefined || y === undefined || x === y ? null : { holds: { [a]: y, [b]: x } };
  };

/** One value in the field of another: what is found in place of what. */
const PLACES: readonly [into: Field, from: Field][] = [
  ['acsUrl', 'spEntityId'],
  ['spEntityId', 'acsUrl'],
  ['acsUrl', 'spInitiationUrl'],
  ['acsUrl', 'ssoUrl'],
  ['acsUrl', 'idpEntityId'],
  ['spEntityId', 'idpEntityId'],
  ['spEntityId', 'ssoUrl'],
  ['spEntityId', 'acsValidator'],
  ['recipient', 'spEntityId'],
  ['recipient', 'ssoUrl'],
  ['ssoUrl', 'idpEntityId'],
  ['idpEntityId', 'ssoUrl'],
  ['ssoUrl', 'metadataUrl'],
  ['idpEntityId', 'metadataUrl'],
  ['ssoUrl', 'idpSloUrl'],
  ['ssoUrl', 'acsUrl'],
  ['ssoUrl', 'spEntityId'],
  ['idpEntityId', 'spEntityId'],
  ['idpEntityId', 'acsUrl'],
  ['idpEntityId', 'certificateFingerprint'],
];

const swaps: readonly Mistake[] = [
  {
    what: 'acsUrl and spEntityId swapped',
    side: 'idp',
    change: both('idp', 'acsUrl', 'spEntityId'),
  },
  {
    what: 'ssoUrl and idpEntityId swapped',
    side: 'sp',
    change: both('sp', 'ssoUrl', 'idpEntityId'),
  },
];

const misplaced = PLACES.map(
  ([into, from]): Mistake => ({
    what: `${into}: ${from} in its place`,
    side: holderOf(into),
    change: inField(holderOf(into), into, (_, { own, held }) => own[from] || held[from]),
    ...reasonFor(into),
  }),
);

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The same shape, of another customer, app or account. */
const elsewhere = (value: string): string =>
  value
    .replace(GUID, '0b8f3c1e-77aa-4d0e-9c55-2f6d1f1a9e10')
    .replace(/exk\w{6}/, 'exkABCDEF')
    .replace(/idpid=\w{4}/, 'idpid=C01x')
    .replace(/con_\w{4}/, 'con_ABCD')
    .replace(/(realms\/)[^/]+/, '$1staging')
    .replace(/(saml\/)acme/, '$1globex')
    .replace(/\/\/acme\./, '//globex.')
    .replace(/\/\/dev-1\./, '//dev-2.')
    .replace(/[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{4}/, 'TEST-1A2-3B4-5C6D');

const others = (['acsUrl', 'spEntityId', 'recipient', 'ssoUrl', 'idpEntityId'] as const).map(
  (field): Mistake => ({
    what: `${field}: of another account, app or environment`,
    side: holderOf(field),
    change: inField(holderOf(field), field, elsewhere),
    ...reasonFor(field),
  }),
);

/** Other addresses of the same identity provider, which look as good. */
const NEIGHBOURS: readonly [what: string, edit: (value: string) => string][] = [
  ['its metadata', (v) => v.replace(/\/sso\/saml$/, '/sso/saml/metadata')],
  ['its admin console', (v) => v.replace('dev-1.okta.com', 'dev-1-admin.okta.com')],
  ['its sign-on for WS-Federation', (v) => v.replace(/saml2$/, 'wsfed')],
  ['its common sign-on', (v) => v.replace(GUID, 'common')],
  ['its older app’s number', (v) => v.replace(/(sso\/).*$/, '$1482105')],
  [
    'the tile of its portal',
    (v) => v.replace(/\/app\/([^/]+)\/exk.*$/, '/home/$1/0oa1a2b3c4/aln1'),
  ],
  ['its sign-on of the app', (v) => v.replace(/\/idp\?(.*)$/, '/initsso?$1&spid=1')],
  ['its launcher', (v) => v.replace(/\/trust\/.*$/, '/launch/482105')],
];

const neighbours = NEIGHBOURS.map(
  ([what, edit]): Mistake => ({
    what: `ssoUrl: ${what}`,
    side: 'sp',
    change: inField('sp', 'ssoUrl', edit),
  }),
);

/** Values that are right, in the wrong place. */
export const mixing: readonly Mistake[] = [...swaps, ...misplaced, ...others, ...neighbours];
