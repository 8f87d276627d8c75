import { isFlag, isListOf, isNumber, isShape } from '../../journey/guards.ts';
import type { Exchange, Recording } from '../../model/exchange.ts';
import { isExchange } from '../../trace/exchanges.ts';
import { isOpen } from '../../trace/record/assemble.ts';
import { carriesMessage } from '../../trace/record/carries.ts';
import { joined } from '../../trace/record/join.ts';
import { type Area, queue } from '../store/area.ts';
import { batchKey, indexKey } from './keys.ts';

/** Chrome gives all of session storage 10 MB; quotes count twice there, and the rest is for tabs. */
export const MOST_BYTES = 5_000_000;
export const MOST_EXCHANGES = 10_000;
/** What is left when the oldest go, so that they do not go one by one. */
const SPARED = 0.8;
const TRACE = 'trace';
/** A batch is written anew until it is as long: few keys, and no long writes. */
const BATCH = 32_000;

interface Batch {
  n: number;
  count: number;
  bytes: number;
  /** Only messages are left in it. */
  sifted: boolean;
}
interface Index {
  batches: Batch[];
  dropped: number;
}

const EMPTY: Index = { batches: [], dropped: 0 };
const isIndex = isShape<Index>({
  batches: isListOf(
    isShape<Batch>({ n: isNumber, count: isNumber, bytes: isNumber, sifted: isFlag }),
    MOST_EXCHANGES,
  ),
  dropped: isNumber,
});

const readIndex = async (area: Area, name: string): Promise<Index> => {
  const key = indexKey(name);
  const raw = (await area.get(key))[key];
  return isIndex(raw) ? raw : EMPTY;
};

/** One text a batch: the browser copies texts many times as fast as lists of headers. */
const unpacked = (raw: unknown): Exchange[] => {
  if (typeof raw !== 'string') return [];
  try {
    const list: unknown = JSON.parse(raw);
    return Array.isArray(list) ? list.filter(isExchange) : [];
  } catch {
    return [];
  }
};

export const usedOf = (index: Pick<Index, 'batches'>): number =>
  index.batches.reduce((sum, { bytes }) => sum + bytes, 0);
const countOf = ({ batches }: Index): number => batches.reduce((sum, { count }) => sum + count, 0);

/** What was recorded, with the bytes that it takes. An exchange that was written twice counts as last written. */
export const readLog = async (area: Area, name = TRACE): Promise<Recording & { used: number }> => {
  const index = await readIndex(area, name);
  const keys = index.batches.map(({ n }) => batchKey(name, n));
  const stored = keys.length > 0 ? await area.get(keys) : {};
  const all = new Map(
    keys.flatMap((key) =>
      unpacked(stored[key]).map((exchange) => [exchange.id, exchange] as const),
    ),
  );
  const exchanges = [...all.values()].sort((a, b) => a.at - b.at);
  return { exchanges: joined(exchanges), dropped: index.dropped, used: usedOf(index) };
};

/**
 * The log of exchanges: batches under keys of their own, so that a write is short however long the
 * log is. Beyond its limits the oldest go, those without a message first.
 */
export const openLog = (
  area: Area,
  name = TRACE,
  most = { bytes: MOST_BYTES, exchanges: MOST_EXCHANGES },
) => {
  const INDEX = indexKey(name);
  const inTurn = queue();
  let index: Index = EMPTY;
  let batch = new Map<string, Exchange>();
  let n = 0;

  /** Makes one batch shorter; `all`: takes everything out of it. */
  const shorten = async (at: Batch, all: boolean): Promise<void> => {
    const key = batchKey(name, at.n);
    const before = unpacked((await area.get(key))[key]);
    const kept = all ? [] : before.filter(carriesMessage);
    const text = JSON.stringify(kept);
    const shorter = { ...at, count: kept.length, bytes: text.length, sifted: true };
    index = {
      dropped: index.dropped + before.length - kept.length,
      batches: index.batches.flatMap((b) => (b.n !== at.n ? b : kept.length > 0 ? shorter : [])),
    };
    await area.set(kept.length > 0 ? { [key]: text, [INDEX]: index } : { [INDEX]: index });
    if (kept.length === 0) await area.remove(key);
  };

  const exceeds = (part: number): boolean =>
    usedOf(index) > most.bytes * part || countOf(index) > most.exchanges * part;

  const trim = async (): Promise<void> => {
    if (!exceeds(1)) return;
    while (exceeds(SPARED)) {
      const old = index.batches.slice(0, -1);
      const next = old.find(({ sifted }) => !sifted) ?? old[0];
      if (!next) return;
      await shorten(next, next.sifted);
    }
  };

  const write = async (): Promise<void> => {
    if (batch.size === 0) return;
    const list = [...batch.values()];
    const text = JSON.stringify(list);
    const written: Batch = { n, count: list.length, bytes: text.length, sifted: false };
    index = { ...index, batches: [...index.batches.filter((b) => b.n !== n), written] };
    const entry = { [batchKey(name, n)]: text, [INDEX]: index };
    if (text.length > BATCH) {
      batch = new Map();
      n++;
    }
    await area.set(entry);
    await trim();
  };

  return {
    /** Goes on where a worker left off; replies with the exchanges that were under way. */
    resume: (): Promise<Exchange[]> =>
      inTurn(async () => {
        index = await readIndex(area, name);
        n = (index.batches.at(-1)?.n ?? -1) + 1;
        return (await readLog(area, name)).exchanges.filter(isOpen);
      }),
    put: (exchange: Exchange): void => {
      batch.set(exchange.id, exchange);
    },
    /** Writes what is new. */
    flush: (): Promise<void> => inTurn(write),
    clear: (): Promise<void> =>
      inTurn(async () => {
        const keys = (await readIndex(area, name)).batches.map((b) => batchKey(name, b.n));
        index = EMPTY;
        batch = new Map();
        n = 0;
        await area.remove([...keys, INDEX]);
      }),
  };
};

export type Log = ReturnType<typeof openLog>;
