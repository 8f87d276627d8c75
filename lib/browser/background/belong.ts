import type { SeenTab } from '../../journey/next.ts';
import { bankOf } from '../../journey/side.ts';
import type { Connection } from '../../model/connection.ts';
import type { Side } from '../../model/field.ts';
import { consolesOf, type Ferry } from './ferry.ts';
import { seenTabs } from './tabs.ts';

export interface Belonging {
  connection: Connection;
  side: Side;
}

/** The bank that the page may speak for without being asked: its console, and its account for sure. */
const sureBank = (connection: Connection, { sighting }: SeenTab): Side | null => {
  const side = bankOf(connection, consolesOf(connection), sighting);
  const { account } = side ? connection[side] : { account: '' };
  return side && (sighting.account === '' || sighting.account === account) ? side : null;
};

/**
 * The connection of a tab: the one that the user joined it to, as long as its page still fits; else
 * the only one of that console and account, unless another open tab speaks for that bank already.
 */
export const belonging = async (ferry: Ferry, tab: SeenTab): Promise<Belonging | null> => {
  const [all, bound, tabs] = await Promise.all([
    ferry.connections.list(),
    ferry.session.bound(),
    seenTabs(ferry),
  ]);
  const own = all.find((connection) => connection.id === bound.get(tab.tab));
  if (own) {
    const side = bankOf(own, consolesOf(own), tab.sighting);
    return side && { connection: own, side };
  }
  const taken = (connection: Connection, side: Side): boolean =>
    tabs.some(
      (other) =>
        other.tab !== tab.tab && bound.get(other.tab) === connection.id && other.side === side,
    );
  const fits = all.flatMap((connection) => {
    const side = sureBank(connection, tab);
    return side && !taken(connection, side) ? [{ connection, side }] : [];
  });
  const [only, another] = fits;
  if (!only || another) return null;
  await ferry.session.bind(tab.tab, only.connection.id);
  return only;
};
