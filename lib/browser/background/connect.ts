import { misfit } from '../../journey/fit.ts';
import { defaultName } from '../../journey/name.ts';
import type { SeenTab } from '../../journey/next.ts';
import { begin } from '../../journey/transition.ts';
import { say } from '../../locale/journey.ts';
import { aside } from './aside.ts';
import type { Ferry } from './ferry.ts';
import { absorb, join } from './join.ts';
import { refreshMarks } from './marks.ts';
import { lookAgain } from './tabs.ts';

/** Stores an empty connection. */
export const create =
  (ferry: Ferry) =>
  async ({ name }: { name: string }): Promise<{ connection: string }> => {
    const { connection, refused } = begin(ferry.newId(), name, ferry.now());
    if (refused) throw new Error(say(await ferry.locale(), `refused.${refused}`));
    await ferry.connections.add(connection);
    return { connection: connection.id };
  };

type Sided = SeenTab & { side: 'sp' | 'idp' };

/** One tab a side, in the order asked for. */
const bankTabs = async (ferry: Ferry, tabs: readonly number[]): Promise<Sided[]> => {
  const seen = await Promise.all(tabs.map((tab) => lookAgain(ferry, tab)));
  const sided = seen.filter((tab): tab is Sided => tab !== null && tab.side !== null);
  return sided.filter((tab, i) => sided.findIndex((other) => other.side === tab.side) === i);
};

/** The connection that all these tabs are of; or the id of one whose making was cut short; or a new one. */
const beginning = async (
  ferry: Ferry,
  banks: readonly Sided[],
): Promise<{ id: string; stored: boolean }> => {
  const bound = await ferry.session.bound();
  for (const id of new Set(banks.flatMap(({ tab }) => bound.get(tab) ?? []))) {
    const present = await ferry.connections.get(id);
    if (!present) return { id, stored: false };
    const all = banks.every(
      ({ side, sighting }) => misfit(present[side], sighting.console, sighting.account) === null,
    );
    if (all) return { id, stored: true };
  }
  return { id: ferry.newId(), stored: false };
};

/**
 * Starts a connection from recognised tabs and takes what they show. The tabs are bound before it is
 * stored, so that a call repeated after the worker's death finds its own beginning and doubles nothing.
 */
export const connect =
  (ferry: Ferry) =>
  ({ tabs }: { tabs: number[] }): Promise<{ connection: string }> =>
    ferry.inTurn('connect', () => connectTabs(ferry, tabs));

const connectTabs = async (ferry: Ferry, tabs: number[]): Promise<{ connection: string }> => {
  const locale = await ferry.locale();
  const banks = await bankTabs(ferry, tabs);
  if (banks.length === 0) throw new Error(say(locale, 'refused.nothingSeen'));
  const begun = await beginning(ferry, banks);
  if (begun.stored) return { connection: begun.id };
  const { id } = begun;
  await Promise.all(banks.map(({ tab }) => ferry.session.bind(tab, id)));
  const at = ferry.now();
  const blank = begin(id, defaultName({ sp: null, idp: null }, locale), at).connection;
  const connection = banks.reduce(
    (present, tab) => absorb(join(present, tab.side, tab, at, locale), tab.side, tab, at, true),
    blank,
  );
  await ferry.connections.add(connection);
  aside(refreshMarks(ferry, id));
  return { connection: connection.id };
};
