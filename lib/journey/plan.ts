import type { Connection } from '../model/connection.ts';
import type { Console } from '../model/console.ts';
import type { Field, Side } from '../model/field.ts';
import type { FillItem } from '../model/fill.ts';
import type { Sighting } from '../model/sighting.ts';
import { formCertificate } from '../saml/pem.ts';
import { isLocal, isSetting, owns } from './fields.ts';
import { metadataAgrees } from './metadata.ts';
import { type Seen, surelySeen } from './observe.ts';
import { type Consoles, givesLate } from './pages.ts';
import { sameValue } from './same.ts';
import { bankOf } from './side.ts';
import { isStandIn, standIn } from './standIn.ts';
import { wanted } from './wanted.ts';

/** The canonical value in the form that this page takes. */
const formed = (console: Console | null, sighting: Sighting, field: Field, value: string) => {
  if (field !== 'certificate' && field !== 'spCertificate') return value;
  const page = console?.pages.find((p) => p.id === sighting.page);
  return formCertificate(value, page?.fields[field]?.form ?? 'pem') ?? value;
};

const holdsAlready = (field: Field, present: string, to: string): boolean => {
  if (field === 'metadataXml') return present !== '' && metadataAgrees(to, present);
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();
  if (field === 'certificate' || field === 'spCertificate') return plain(present) === plain(to);
  return isSetting(field) ? sameValue(field, present, to) : present === to;
};

interface Target {
  to: string;
  temporary: boolean;
}

const target = (
  connection: Connection,
  consoles: Consoles,
  side: Side,
  seen: Seen,
): Target | null => {
  const { field } = seen;
  const demand = consoles[side]?.demands?.[field];
  if (owns(side, field) && demand !== undefined && seen.value === '')
    return { to: demand, temporary: false };
  if (owns(side, field) || isLocal(field)) return null;
  if (connection.conflicts.some((c) => c.side !== side && c.field === field)) return null;
  const to = wanted(connection, consoles, field, seen.value);
  if (to !== null) return { to, temporary: false };
  const late = givesLate(connection.sp, consoles.sp) && !consoles.idp?.showsFirst;
  const free = side === 'idp' && seen.value === '' && late;
  const temporary = free ? standIn(connection, field) : null;
  return temporary === null ? null : { to: temporary, temporary: true };
};

/**
 * What goes into which control of this page. Leaves out what the control holds already, what is not
 * known, what was not seen for sure, and what is an open question.
 * @param frames the frame in which each field was seen, where it is not the top one
 */
export const planFill = (
  connection: Connection,
  sighting: Sighting,
  frames: ReadonlyMap<Field, number>,
  consoles: Consoles,
  side: Side | null = bankOf(connection, consoles, sighting),
): FillItem[] => {
  if (!side) return [];
  return surelySeen(sighting).flatMap((seen): FillItem[] => {
    if (!seen.editable) return [];
    const wish = target(connection, consoles, side, seen);
    if (!wish) return [];
    const to = formed(consoles[side], sighting, seen.field, wish.to);
    if ([seen.value, ...(seen.others ?? [])].some((v) => holdsAlready(seen.field, v, to)))
      return [];
    // Which row of a list would go is the user's to say.
    if (seen.others?.length && !isStandIn(seen.value)) return [];
    const { field, label, selector, value } = seen;
    const item = { field, label, selector, frame: frames.get(field) ?? 0, from: value, to };
    return [wish.temporary ? { ...item, temporary: true } : item];
  });
};
