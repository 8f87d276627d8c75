import type { Console } from '../model/console.ts';
import { type Field, otherSide, type Side, type Values } from '../model/field.ts';
import { ENTRA_ISSUER, ENTRA_SSO, GOOD, ISSUER, OTHER_ENTRA_ISSUER, SSO } from './parts/samples.ts';
import { known } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of that name inside a value, by shapes that are more than a guess; GUIDs in lower case. */
const idIn = (console: Console, field: Field, group: string, value: string): string | undefined => {
  for (const format of console.formats[field] ?? []) {
    if (format.grade === 'C') continue;
    const id = new RegExp(format.pattern).exec(value)?.groups?.[group];
    if (id !== undefined) return GUID.test(id) ? id.toLowerCase() : id;
  }
  return undefined;
};

/** A field whose id is another than that of a field before it. A tenant's name is not its GUID. */
const odd = (
  console: Console,
  group: string,
  fields: readonly Field[],
  values: Values,
): Field[] => {
  const seen: [Field, string][] = [];
  for (const field of fields) {
    const value = values[field];
    const id = known(value) ? idIn(console, field, group, value) : undefined;
    if (id === undefined) continue;
    const other = seen.find(([, one]) => one !== id && GUID.test(one) === GUID.test(id));
    if (other !== undefined) return [field, other[0]];
    seen.push([field, id]);
  }
  return [];
};

const hits = (s: Sight, side: Side, values: Values, console: Console): Hit[] =>
  Object.entries(console.sameIds ?? {}).flatMap(([group, fields]): Hit[] => {
    const found = odd(console, group, fields, values);
    const [, second] = found;
    return second === undefined
      ? []
      : [{ side, fields: found, params: { second: s.label(side, second) } }];
  });

/** Values held as they are given can't be wrong in themselves: then the giving side is named. */
const check = (s: Sight): Hit[] =>
  (['sp', 'idp'] as const).flatMap((side) => {
    const console = s.consoles[side];
    if (console === null) return [];
    const own = hits(s, side, s.setUp[side].gives, console);
    return own.length > 0 ? own : hits(s, otherSide(side), s.setUp[otherSide(side)].holds, console);
  });

export const tenantsDiffer = rule({
  id: 'tenants-differ',
  severity: 'error',
  title: 'Values of two different apps or tenants',
  message: '“{label}” and “{second}” at {console} belong to two different apps or tenants.',
  why: 'One of the two leads to an app that knows nothing of this connection: users read that the app is not known or the issuer not valid.',
  mend: 'Copy both values again from the same app, on the same page.',
  source: 'Okta: external key in issuer and URLs; Microsoft: tenant ID in Login URL and Identifier',
  check,
  good: [
    { what: 'one Okta app', ...GOOD },
    {
      what: 'a tenant by name and by ID',
      sp: {
        holds: {
          ssoUrl: 'https://login.microsoftonline.com/contoso.onmicrosoft.com/saml2',
          idpEntityId: ENTRA_ISSUER,
        },
      },
      idp: { console: 'entra' },
    },
  ],
  bad: [
    {
      what: 'two Okta apps',
      sp: { holds: { ssoUrl: SSO, idpEntityId: ISSUER.replace('exk1', 'exk2') } },
      idp: { console: 'okta' },
    },
    {
      what: 'two Entra tenants',
      sp: { holds: { ssoUrl: ENTRA_SSO, idpEntityId: OTHER_ENTRA_ISSUER } },
      idp: { console: 'entra' },
    },
  ],
});
