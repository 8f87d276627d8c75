import type { Bank, Connection } from '../model/connection.ts';
import type { Field, Values } from '../model/field.ts';
import type { SetUp } from '../model/finding.ts';
import type { Consoles } from './pages.ts';
import { isStandIn } from './standIn.ts';

const values = (slot: Bank['gives']): Values =>
  Object.fromEntries(Object.entries(slot).map(([field, capture]) => [field, capture.value]));

/** Stand-ins are nobody's values, and no mistake until the real ones are known. */
const held = (bank: Bank, gives: Values): Values =>
  Object.fromEntries(
    Object.entries(values(bank.holds)).filter(
      ([field, value]) => !isStandIn(value) || gives[field as Field] !== undefined,
    ),
  );

/**
 * The connection's values alone, as rules and the set-up file see them. An SP's demands stand in its
 * `gives`; '' in `holds` is a control that was seen empty.
 */
export const setUpOf = (connection: Connection, consoles: Consoles): SetUp => {
  const { sp, idp } = connection;
  const given = { sp: { ...consoles.sp?.demands, ...values(sp.gives) }, idp: values(idp.gives) };
  return {
    sp: { console: sp.console, gives: given.sp, holds: held(sp, given.idp) },
    idp: { console: idp.console, gives: given.idp, holds: held(idp, given.sp) },
  };
};
