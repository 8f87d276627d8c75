import { isListOf, isNullable, isShape, isText } from '../../journey/guards.ts';
import { readConnection } from '../../journey/read.ts';
import type { Connection } from '../../model/connection.ts';
import { type Area, queue } from './area.ts';

interface Index {
  /** In the order in which they were made. */
  ids: string[];
  /** The one that the user last did something with. */
  last: string | null;
}

const MOST = 1_000;
const INDEX = 'index';
const keyOf = (id: string): string => `connection:${id}`;
const isIndex = isShape<Index>({ ids: isListOf(isText, MOST), last: isNullable(isText) });

/** Only the history is kept: the rest follows from it, and a guard reads it back. */
const stored = ({ id, history }: Connection) => ({ [keyOf(id)]: { history } });

/**
 * The stored connections. There is one writer, the background, and its writes follow one another; a
 * promise that resolves has been written.
 */
export const openConnections = (area: Area) => {
  const inTurn = queue();

  const index = async (): Promise<Index> => {
    const raw = (await area.get(INDEX))[INDEX];
    return isIndex(raw) ? raw : { ids: [], last: null };
  };

  /** A damaged one is kept under another name: nothing is deleted that the user did not delete. */
  const read = async (id: string): Promise<Connection | null> => {
    const key = keyOf(id);
    const raw = (await area.get(key))[key];
    if (raw === undefined) return null;
    const connection = readConnection(raw, id);
    if (connection) return connection;
    await area.set({ [`aside:${id}`]: raw });
    await area.remove(key);
    return null;
  };

  const touch = async (id: string): Promise<void> => {
    const present = await index();
    if (present.last !== id) await area.set({ [INDEX]: { ...present, last: id } });
  };

  return {
    get: read,

    async list(): Promise<Connection[]> {
      const { ids } = await index();
      const all = await Promise.all(ids.map(read));
      return all.filter((connection) => connection !== null);
    },

    last: async (): Promise<string | null> => (await index()).last,

    /** Notes that the user did something with it. */
    touch: (id: string): Promise<void> => inTurn(() => touch(id)),

    /** Stores a new one; a repeated call changes nothing. */
    add: (connection: Connection): Promise<void> =>
      inTurn(async () => {
        const { ids } = await index();
        if (ids.includes(connection.id)) return;
        const next: Index = { ids: [...ids, connection.id], last: connection.id };
        await area.set({ ...stored(connection), [INDEX]: next });
      }),

    /** Replaces one by what `edit` makes of it; null when it is no longer there. */
    change: (
      id: string,
      edit: (connection: Connection) => Connection,
    ): Promise<{ before: Connection; after: Connection } | null> =>
      inTurn(async () => {
        const before = await read(id);
        if (!before) return null;
        const after = edit(before);
        if (after !== before) await area.set(stored(after));
        return { before, after };
      }),

    remove: (id: string): Promise<void> =>
      inTurn(async () => {
        const { ids, last } = await index();
        const next: Index = {
          ids: ids.filter((other) => other !== id),
          last: last === id ? null : last,
        };
        await area.set({ [INDEX]: next });
        await area.remove(keyOf(id));
      }),
  };
};

export type Connections = ReturnType<typeof openConnections>;
