import { expect } from 'vitest';
import type { Bank, ConnectionEvent } from '../../../lib/model/connection.ts';
import type { Side } from '../../../lib/model/field.ts';
import { boardFerry } from '../ferry.ts';
import type { Journey } from '../journeys/journey.ts';
import { mortalHand } from './mortal.ts';
import { onlyConnection } from './stored.ts';

const given = (history: readonly ConnectionEvent[]): string[] =>
  history.flatMap((e) =>
    e.type === 'captured' && e.slot === 'gives' && e.capture.value !== ''
      ? `${e.side} ${e.field} ${e.capture.value}`
      : [],
  );

/** Where each value was read, but for those of no use at the other side. */
export const sources = (slot: Bank['gives']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(slot).map(([field, { from }]) => [
      field,
      [from.how, `${from.console}/${from.page}`, from.account].join(' ').trim(),
    ]),
  );

/** Makes a journey under a hand that kills the worker all the time; ends in a sign-in. */
export const survive = async (journey: Journey, how: { during: boolean; first: Side }) => {
  const ferry = await boardFerry();
  try {
    await journey.prepare?.(ferry);
    const hand = mortalHand(ferry, how);
    const say = () => undefined;
    const pages = await journey.cross({ ferry, hand, first: how.first, say });
    // Two at least to every press; where all three find a worker alive depends on how fast it wakes.
    expect(hand.presses).toBeGreaterThanOrEqual(4);
    expect(hand.deaths).toBeGreaterThanOrEqual(2 * hand.presses);
    const connection = await onlyConnection(ferry);
    const all = given(connection.history);
    expect(all).toHaveLength(new Set(all).size);
    expect(connection.conflicts).toEqual([]);
    expect(await journey.signIn(pages.sp)).toBe('ok');
    return connection;
  } finally {
    await ferry.close();
  }
};
