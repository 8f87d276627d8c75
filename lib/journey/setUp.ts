import type { Bank, Connection } from '../model/connection.ts';
import { demandsOf } from '../model/demand.ts';
import type { Values } from '../model/field.ts';
import type { SetUp } from '../model/finding.ts';
import type { Consoles } from './pages.ts';

const values = (slot: Bank['gives']): Values =>
  Object.fromEntries(Object.entries(slot).map(([field, capture]) => [field, capture.value]));

/**
 * The connection's values alone, as rules and the set-up file see them. An SP's demands stand in its
 * `gives`; '' in `holds` is a control that was seen empty.
 */
export const setUpOf = ({ sp, idp }: Connection, consoles: Consoles): SetUp => ({
  sp: {
    console: sp.console,
    gives: { ...demandsOf(consoles.sp, (field) => sp.gives[field]?.value), ...values(sp.gives) },
    holds: values(sp.holds),
  },
  idp: { console: idp.console, gives: values(idp.gives), holds: values(idp.holds) },
});
