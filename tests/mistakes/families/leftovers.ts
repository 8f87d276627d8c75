import type { Field } from '../../../lib/model/field.ts';
import { holderOf } from '../../../lib/rules/parts/values.ts';
import { inField, type Mistake } from '../mistake.ts';
import { reasonFor } from './typing.ts';

const LEFT: readonly [what: string, text: string][] = [
  ['nothing', ''],
  ['the stand-in', 'https://temporary.invalid/acs'],
  ['an example of a guide', 'https://example.com/saml'],
  ['a blank of a guide, in braces', 'https://{yourDomain}/saml'],
  ['a blank of a guide, in angle brackets', 'https://<your-domain>/saml'],
  ['a blank of a guide, by X', 'https://sso.acme.test/XXXXXXXX'],
  ['a name of a guide', 'https://yourcompany.test/saml'],
  ['a test of long ago', 'https://localhost:8080/saml'],
  ['another product’s value', 'https://intranet.acme.test/saml/acs'],
  ['a word', 'test'],
  ['an e-mail address', 'admin@acme.example'],
  ['TODO', 'TODO'],
];

const FIELDS: readonly Field[] = ['acsUrl', 'spEntityId', 'recipient', 'ssoUrl', 'idpEntityId'];

/** What stood there before, in the guide or in the box. */
export const leftovers: readonly Mistake[] = LEFT.flatMap(([what, text]) =>
  FIELDS.map(
    (field): Mistake => ({
      what: `${field}: ${what}`,
      side: holderOf(field),
      change: inField(holderOf(field), field, () => text),
      ...reasonFor(field),
    }),
  ),
);
