import { FIELDS, type Field, isField, type Side } from '../model/field.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** The characters of a value that the console does not take one by one, each once and in quotes. */
const refused = (pattern: RegExp, value: string): string =>
  [...new Set(value)]
    .filter((character) => !pattern.test(character))
    .map((character) => `“${character}”`)
    .join(' ');

const ofSide = (s: Sight, side: Side): Hit[] =>
  (s.consoles[side]?.pages ?? []).flatMap((page) =>
    Object.entries(page.fields).flatMap(([name, { accepts }]): Hit[] => {
      if (accepts === undefined || !isField(name)) return [];
      const field: Field = name;
      const { gives, holds } = s.setUp[side];
      const value = (FIELDS[field].owner === side ? gives : holds)[field];
      const pattern = new RegExp(accepts);
      if (!value || pattern.test(value)) return [];
      const characters = refused(pattern, value) || `“${value}”`;
      return [{ side, fields: [field], params: { characters } }];
    }),
  );

export const charactersRefused = rule({
  id: 'characters-refused',
  severity: 'error',
  title: 'Characters that are not allowed',
  message: '“{label}” at {console} contains {characters}, which is not accepted there.',
  why: 'The page cannot be saved with it.',
  mend: 'Write “{label}” without {characters}.',
  source: 'INO cx help centre, article 4751 (Reference: special characters _ . + - @)',
  check: (s) => [...ofSide(s, 'sp'), ...ofSide(s, 'idp')],
  good: [
    {
      what: 'all that INO cx takes',
      sp: { console: 'inocx', gives: { connectorReference: 'Okta_1.sso+eu-west@acme' } },
    },
    { what: 'nothing entered yet', sp: { console: 'inocx', gives: { connectorReference: '' } } },
    { what: 'another console', sp: { console: 'sipgate', gives: { connectorReference: 'a b' } } },
  ],
  bad: [
    { what: 'a space', sp: { console: 'inocx', gives: { connectorReference: 'okta sso' } } },
    {
      what: 'the en dash of INO cx’s help page',
      sp: { console: 'inocx', gives: { connectorReference: 'okta–sso' } },
    },
    { what: 'an accent', sp: { console: 'inocx', gives: { connectorReference: 'sécurité' } } },
  ],
});
