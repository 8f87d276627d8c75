import { consoleById } from '../consoles/index.ts';
import { isRecord } from '../journey/guards.ts';
import { setUpOf } from '../journey/setUp.ts';
import type { Connection } from '../model/connection.ts';
import { isField, type Values } from '../model/field.ts';
import type { SetUp } from '../model/finding.ts';
import { isPrivateKey } from '../saml/privateKey.ts';

export type NamedSetUp = SetUp & { name: string };

/** Why a text is no set-up file. `newer`: of a later version of the format. */
export type SetUpError =
  | 'tooLarge'
  | 'notJson'
  | 'notSetUp'
  | 'newer'
  | 'badName'
  | 'badValue'
  | 'privateKey';

const VERSION = 1;
/** In UTF-16 units: two sides with metadata of their own, and room. */
const LONGEST_FILE = 4_000_000;
const LONGEST_VALUE = 1_000_000;
const LONGEST_NAME = 200;

/**
 * The set-up file of a connection: what each side gives and holds, an SP's demands among what it gives.
 * No provenance, no accounts, no history; a private key is in no connection to begin with.
 */
export const writeSetUp = (connection: Connection): string => {
  const { sp, idp } = setUpOf(connection, {
    sp: consoleById(connection.sp.console),
    idp: consoleById(connection.idp.console),
  });
  return `${JSON.stringify({ samlFerry: VERSION, name: connection.name, sp, idp }, null, 2)}\n`;
};

class Bad extends Error {
  readonly reason: SetUpError;
  constructor(reason: SetUpError) {
    super(reason);
    this.reason = reason;
  }
}

/** Fields of other versions are left out; names such as `__proto__` are none of the vocabulary. */
const values = (raw: unknown): Values => {
  if (raw === undefined) return {};
  if (!isRecord(raw)) throw new Bad('notSetUp');
  const out: Values = {};
  for (const [name, value] of Object.entries(raw)) {
    if (!isField(name)) continue;
    if (typeof value !== 'string') throw new Bad('badValue');
    if (value.length > LONGEST_VALUE) throw new Bad('tooLarge');
    if (isPrivateKey(value)) throw new Bad('privateKey');
    out[name] = value;
  }
  return out;
};

const side = (raw: unknown): SetUp['sp'] => {
  if (raw === undefined) return { console: null, gives: {}, holds: {} };
  if (!isRecord(raw)) throw new Bad('notSetUp');
  const console = raw.console ?? null;
  if (console !== null && (typeof console !== 'string' || console.length > LONGEST_NAME))
    throw new Bad('badValue');
  return { console, gives: values(raw.gives), holds: values(raw.holds) };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Bad('notJson');
  }
};

const read = (text: string): NamedSetUp => {
  if (text.length > LONGEST_FILE) throw new Bad('tooLarge');
  const raw = parsed(text.replace(/^\uFEFF/, ''));
  if (!isRecord(raw) || !Object.hasOwn(raw, 'samlFerry')) throw new Bad('notSetUp');
  if (raw.samlFerry !== VERSION)
    throw new Bad(Number(raw.samlFerry) > VERSION ? 'newer' : 'notSetUp');
  const name = raw.name ?? '';
  if (typeof name !== 'string' || name.length > LONGEST_NAME) throw new Bad('badName');
  return { name, sp: side(raw.sp), idp: side(raw.idp) };
};

/**
 * Reads a set-up file that anybody may have written. Never throws; what is missing was not seen yet.
 */
export const readSetUp = (text: string): { setUp: NamedSetUp } | { error: SetUpError } => {
  try {
    return { setUp: read(text) };
  } catch (error) {
    return { error: error instanceof Bad ? error.reason : 'notSetUp' };
  }
};
