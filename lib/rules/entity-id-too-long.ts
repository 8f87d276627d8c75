import { GOOD, SP } from './parts/samples.ts';
import { given, held, holderOf, ownerOf } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** SAML core 8.3.6. */
const LONGEST = 1024;

const long = (value: string | undefined): boolean =>
  (value ?? '').split('\n').some((line) => line.length > LONGEST);

const check = (s: Sight): Hit[] =>
  (['spEntityId', 'idpEntityId'] as const).flatMap((field): Hit[] => {
    if (long(given(s, field))) return [{ side: ownerOf(field), fields: [field] }];
    return long(held(s, field)) ? [{ side: holderOf(field), fields: [field] }] : [];
  });

const LONG = `${SP}/${'a'.repeat(1000)}`;

export const entityIdTooLong = rule({
  id: 'entity-id-too-long',
  severity: 'error',
  title: 'Entity ID is too long',
  message: '“{label}” at {console} has more than 1,024 characters.',
  why: 'Consoles refuse to save it or cut it off, and users are told that the audience or the issuer is not known.',
  mend: 'Copy only the entity ID of {otherConsole} into “{label}”; it is one address or one name.',
  source: 'SAML core 8.3.6 (an entity identifier has at most 1,024 characters)',
  silences: ['audience-differs', 'issuer-differs', 'issuer-altered'],
  check,
  good: [
    { what: 'names of usual length', ...GOOD },
    { what: 'just within', idp: { holds: { spEntityId: LONG.slice(0, 1024) } } },
  ],
  bad: [
    { what: 'too long where it is held', idp: { holds: { spEntityId: LONG } } },
    { what: 'too long as it is given', sp: { gives: { spEntityId: LONG } } },
  ],
});
