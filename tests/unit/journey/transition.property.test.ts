import { expect, test } from 'vitest';
import { sameValue } from '../../../lib/journey/same.ts';
import { begin, replay, transition } from '../../../lib/journey/transition.ts';
import type { Connection } from '../../../lib/model/connection.ts';
import { anyEvent, bringing, generator } from './random.ts';

const start = () => begin('0c0ffee0-0000', 'A', 1).connection;
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

test('replaying the history gives the same connection, after every event of any order', () => {
  for (const seed of SEEDS) {
    const random = generator(seed);
    let connection = start();
    for (let at = 2; at < 60; at++) {
      connection = transition(connection, anyEvent(random, at)).connection;
      expect(replay(connection.history)).toEqual(connection);
    }
  }
});

/** Every value of a field that its owner gave, decided or still a question. */
const given = (connection: Connection, side: 'sp' | 'idp', field: string): string[] => [
  ...Object.entries(connection[side].gives).flatMap(([f, c]) => (f === field ? [c.value] : [])),
  ...connection.conflicts.flatMap((c) =>
    c.side === side && c.field === field ? [c.offered.value] : [],
  ),
];

test('no order of events loses an accepted capture', () => {
  for (const seed of SEEDS) {
    const random = generator(seed);
    let connection = start();
    const accepted: { side: 'sp' | 'idp'; field: 'acsUrl'; value: string }[] = [];
    for (let at = 2; at < 60; at++) {
      const event = bringing(random, at);
      const result = transition(connection, event);
      connection = result.connection;
      if (event.type !== 'captured' || result.refused) continue;
      if (event.slot === 'holds' || event.field === 'domains')
        expect(connection[event.side][event.slot][event.field]?.value).toBe(event.capture.value);
      else
        accepted.push({
          side: event.side,
          field: event.field as 'acsUrl',
          value: event.capture.value,
        });
      for (const { side, field, value } of accepted)
        expect(given(connection, side, field).some((v) => sameValue(field, v, value))).toBe(true);
    }
    expect(accepted.length).toBeGreaterThan(0);
  }
});

test('a private key is in no connection, whatever comes', () => {
  for (const seed of SEEDS) {
    const random = generator(seed);
    let connection = start();
    for (let at = 2; at < 60; at++)
      connection = transition(connection, anyEvent(random, at)).connection;
    expect(JSON.stringify(connection)).not.toContain('PRIVATE KEY');
  }
});

test('an event that is repeated changes nothing the second time', () => {
  for (const seed of SEEDS) {
    const random = generator(seed);
    let connection = start();
    for (let at = 2; at < 40; at++) {
      const event = anyEvent(random, at);
      const once = transition(connection, event).connection;
      // A question answered twice answers the next one, and a second undo takes back one more.
      if (event.type !== 'undone' && event.type !== 'resolved' && event.type !== 'forgotten')
        expect(transition(once, event).connection).toBe(once);
      connection = once;
    }
  }
});

test('a history stays bounded, and still leads to the same connection', () => {
  let connection = start();
  const random = generator(7);
  for (let at = 2; at < 6_000; at++) {
    const event = anyEvent(random, at);
    if (event.type !== 'undone') connection = transition(connection, event).connection;
  }
  for (let at = 6_000; at < 9_000; at++)
    connection = transition(connection, {
      type: 'ticked',
      step: 'x',
      done: at % 2 === 0,
      at,
    }).connection;
  expect(connection.history.length).toBeLessThanOrEqual(2_000);
  expect(replay(connection.history)).toEqual(connection);
});
