import type { Capture, ConnectionEvent, Provenance } from '../../../lib/model/connection.ts';
import { FIELDS, type Field, type Side } from '../../../lib/model/field.ts';

/** A seeded generator (mulberry32): the same seed gives the same run. */
export const generator = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

export type Random = ReturnType<typeof generator>;

export const pick = <T>(random: Random, from: readonly T[]): T => {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
};

const FIELD_NAMES: Field[] = ['acsUrl', 'spEntityId', 'ssoUrl', 'certificate', 'domains'];

const provenance = (random: Random, side: Side, at: number): Provenance => ({
  how: pick(random, ['page', 'pasted', 'filled', 'temporary'] as const),
  console: pick(random, [side === 'sp' ? 'sipgate' : 'okta', null, 'clevertap']),
  page: null,
  label: null,
  account: pick(random, ['', 'one', 'two']),
  at,
});

const capture = (random: Random, side: Side, at: number): Capture => ({
  value: pick(random, ['a', 'b', 'c', '', '-----BEGIN PRIVATE KEY-----']),
  from: provenance(random, side, at),
});

const captured = (random: Random, at: number): ConnectionEvent => {
  const side = pick(random, ['sp', 'idp'] as const);
  const field = pick(random, FIELD_NAMES);
  const slot = FIELDS[field].owner === side ? 'gives' : 'holds';
  return { type: 'captured', side, slot, field, capture: capture(random, side, at), at };
};

const joined = (random: Random, at: number): ConnectionEvent => {
  const side = pick(random, ['sp', 'idp'] as const);
  const own = side === 'sp' ? 'sipgate' : 'okta';
  const console = pick(random, [own, own, 'clevertap']);
  return { type: 'joined', side, console, account: pick(random, ['', 'one', 'two']), at };
};

const tested = (random: Random, at: number): ConnectionEvent => ({
  type: 'tested',
  outcome: pick(random, ['verified', 'failed', 'open'] as const),
  verified: pick(random, [[], ['issuer', 'audience'] as const]).slice(),
  findings: pick(random, [[], ['one']]),
  values: pick(random, [[], ['sp gives acsUrl 0']]),
  at,
});

const other = (random: Random, at: number): ConnectionEvent => {
  const side = pick(random, ['sp', 'idp'] as const);
  const field = pick(random, FIELD_NAMES);
  const slot = pick(random, ['gives', 'holds'] as const);
  const rule = pick(random, ['one', 'two']);
  return pick<ConnectionEvent>(random, [
    { type: 'renamed', name: pick(random, ['A', 'B', ' ']), at },
    { type: 'resolved', side, field, keep: pick(random, ['present', 'offered'] as const), at },
    { type: 'forgotten', side, slot, field, at },
    { type: 'muted', rule, note: pick(random, ['', 'fine here']), at },
    { type: 'unmuted', rule, at },
    { type: 'ticked', step: rule, done: random() < 0.5, at },
    tested(random, at),
    { type: 'undone', at },
  ]);
};

/** Any event, captures more often than others. */
export const anyEvent = (random: Random, at: number): ConnectionEvent => {
  const which = random();
  if (which < 0.6) return captured(random, at);
  return which < 0.75 ? joined(random, at) : other(random, at);
};

/** An event that only brings something: nothing is answered, forgotten or undone. */
export const bringing = (random: Random, at: number): ConnectionEvent =>
  random() < 0.85 ? captured(random, at) : joined(random, at);
