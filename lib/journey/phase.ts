import type { Connection, Phase } from '../model/connection.ts';
import type { Side } from '../model/field.ts';
import type { Line } from '../model/view.ts';
import { isEssential } from './fields.ts';
import { type Consoles, givesLate } from './pages.ts';
import { isVerified } from './tested.ts';

/** The lines that decide, of the values of one side. */
const essential = (lines: readonly Line[], owner: Side): Line[] =>
  lines.filter((line) => line.owner === owner && isEssential(line.field));

const isUnknown = (line: Line): boolean => line.state === 'unknown';
const isOpen = (line: Line): boolean => line.state !== 'agrees';
const isUnheld = (line: Line): boolean => !line.values.idp;

/**
 * Where the SP shows its values only after saving, it comes last: stand-ins at the IdP, but only if
 * the IdP in turn needs them to show its own.
 */
const lateSp = (ofSp: readonly Line[], ofIdp: readonly Line[], showsFirst: boolean): Phase => {
  if (ofIdp.some(isUnknown))
    return !showsFirst && ofSp.some(isUnheld) ? 'configureIdp' : 'collectIdp';
  return ofIdp.some(isOpen) ? 'configureSp' : 'collectSp';
};

/**
 * The phase of the journey, from what is known.
 * @param settled no question, no error and no step by hand is open before the test
 */
export const phase = (
  connection: Connection,
  consoles: Consoles,
  lines: readonly Line[],
  settled: boolean,
): Phase => {
  const [ofSp, ofIdp] = [essential(lines, 'sp'), essential(lines, 'idp')];
  const showsFirst = consoles.idp?.showsFirst === true;
  if (ofSp.some(isUnknown))
    return givesLate(connection.sp, consoles.sp) ? lateSp(ofSp, ofIdp, showsFirst) : 'collectSp';
  if (showsFirst && ofIdp.some(isUnknown)) return 'collectIdp';
  const differs = lines.filter((line) => line.state === 'differs');
  if (ofSp.some(isOpen) || differs.some((l) => l.owner === 'sp')) return 'configureIdp';
  if (ofIdp.some(isUnknown)) return 'collectIdp';
  if (ofIdp.some(isOpen) || differs.length > 0) return 'configureSp';
  if (!settled) return 'review';
  return isVerified(connection) ? 'verified' : 'testSignIn';
};
