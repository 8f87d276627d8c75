import type { Capture, Connection, ConnectionEvent, Provenance } from '../model/connection.ts';
import { FACTS, type Fact } from '../model/diagnosis.ts';
import { type Field, isField, type Side } from '../model/field.ts';
import {
  type Guard,
  isFlag,
  isListOf,
  isNullable,
  isNumber,
  isOneOf,
  isOptional,
  isRecord,
  isShape,
  isText,
} from './guards.ts';
import { replay } from './transition.ts';

/** Longer than any history that `transition` makes. */
const MOST_EVENTS = 10_000;
const MOST_TESTED = 1_000;

export const isSide: Guard<Side> = isOneOf('sp', 'idp');
export const isFieldName: Guard<Field> = (x): x is Field => typeof x === 'string' && isField(x);
const isSlot = isOneOf('gives', 'holds');

const isProvenance = isShape<Provenance>({
  how: isOneOf(
    'page',
    'download',
    'file',
    'pasted',
    'metadata',
    'message',
    'filled',
    'temporary',
    'typed',
    'derived',
  ),
  console: isNullable(isText),
  page: isNullable(isText),
  label: isNullable(isText),
  account: isOptional(isText) as Guard<string>,
  at: isNumber,
});

const isFact: Guard<Fact> = isOneOf(...FACTS);

const isCapture = isShape<Capture>({ value: isText, from: isProvenance });

type Rest<T> = Omit<Extract<ConnectionEvent, { type: T }>, 'type' | 'at'>;
const SHAPES: { [T in ConnectionEvent['type']]: Guard<Rest<T>> } = {
  created: isShape<Rest<'created'>>({ id: isText, name: isText }),
  renamed: isShape<Rest<'renamed'>>({ name: isText }),
  joined: isShape<Rest<'joined'>>({ side: isSide, console: isNullable(isText), account: isText }),
  captured: isShape<Rest<'captured'>>({
    side: isSide,
    slot: isSlot,
    field: isFieldName,
    capture: isCapture,
  }),
  resolved: isShape<Rest<'resolved'>>({
    side: isSide,
    field: isFieldName,
    keep: isOneOf('present', 'offered'),
  }),
  answered: isShape<Rest<'answered'>>({
    side: isSide,
    field: isFieldName,
    value: isText,
    how: isOneOf('derived', 'typed'),
  }),
  forgotten: isShape<Rest<'forgotten'>>({ side: isSide, slot: isSlot, field: isFieldName }),
  muted: isShape<Rest<'muted'>>({ rule: isText, note: isText }),
  unmuted: isShape<Rest<'unmuted'>>({ rule: isText }),
  ticked: isShape<Rest<'ticked'>>({ step: isText, done: isFlag }),
  tested: isShape<Rest<'tested'>>({
    outcome: isOneOf('verified', 'failed', 'open'),
    verified: isListOf(isFact, MOST_TESTED),
    findings: isListOf(isText, MOST_TESTED),
    values: isListOf(isText, MOST_TESTED),
  }),
  undone: isShape<Rest<'undone'>>({}),
};

/** Whether something unknown is an event, from a message or from the store. */
export const isEvent: Guard<ConnectionEvent> = (x): x is ConnectionEvent =>
  isRecord(x) &&
  isNumber(x.at) &&
  typeof x.type === 'string' &&
  Object.hasOwn(SHAPES, x.type) &&
  SHAPES[x.type as ConnectionEvent['type']](x);

const isStored = isShape<{ history: ConnectionEvent[] }>({
  history: isListOf(isEvent, MOST_EVENTS),
});

/**
 * A stored connection, made anew from its history; null when that is damaged, or does not lead to a
 * connection of this id.
 */
export const readConnection = (stored: unknown, id: string): Connection | null => {
  if (!isStored(stored)) return null;
  const connection = replay(stored.history);
  return connection.id === id && connection.history.length === stored.history.length
    ? connection
    : null;
};
