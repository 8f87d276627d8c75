import type { Locale } from '../locale/text.ts';
import type { Connection } from '../model/connection.ts';
import { FIELDS, type Field, otherSide, type Side } from '../model/field.ts';
import type { Line, LineState } from '../model/view.ts';
import { isEssential, isSetting, owns } from './fields.ts';
import { labelOf } from './label.ts';
import { metadataAgrees } from './metadata.ts';
import { type Consoles, shownBy, takenBy } from './pages.ts';
import { sameValue } from './same.ts';
import { given } from './wanted.ts';

/** Of these a console may hold several, one a line. */
const isName = (field: Field): boolean => /^(?:url|entityId)$/.test(FIELDS[field].kind);

const agrees = (field: Field, a: string, b: string): boolean =>
  field === 'metadataXml'
    ? metadataAgrees(a, b)
    : sameValue(field, a, b) || (isName(field) && b.split('\n').includes(a));

const state = (field: Field, gives: string | null, holds: string | null): LineState => {
  if (gives === null) return 'unknown';
  if (holds === null || holds === '') return 'captured';
  return agrees(field, gives, holds) ? 'agrees' : 'differs';
};

/** Values first, those that every sign-in needs before the rest; settings last. */
const rank = (field: Field): number => (isEssential(field) ? 0 : isSetting(field) ? 2 : 1);

/** What must agree of one side's values: what it gives or demands, and the other's pages take. */
const fieldsOf = (connection: Connection, consoles: Consoles, owner: Side): Field[] => {
  const taker = otherSide(owner);
  const shown = shownBy(owner, connection[owner], consoles[owner]);
  return [...takenBy(taker, connection[taker], consoles[taker]).keys()]
    .filter((field) => owns(owner, field))
    .filter((f) => shown.has(f) || f === 'metadataXml' || given(connection, consoles, f) !== null)
    .sort((a, b) => rank(a) - rank(b));
};

/** The crossing: a line for each value on which the two sides must agree. */
export const lines = (connection: Connection, consoles: Consoles, locale: Locale): Line[] =>
  (['sp', 'idp'] as const).flatMap((owner) =>
    fieldsOf(connection, consoles, owner).map((field): Line => {
      const taker = otherSide(owner);
      const gives = given(connection, consoles, field);
      const holds = connection[taker].holds[field]?.value ?? null;
      const values = { [owner]: gives, [taker]: holds } as Line['values'];
      const label = (side: Side) => labelOf(connection, consoles, side, field, locale);
      return {
        field,
        owner,
        state: state(field, gives, holds),
        labels: { sp: label('sp'), idp: label('idp') },
        values,
      };
    }),
  );
