import type { Ferry } from '../../../lib/browser/background/ferry.ts';
import { readLog } from '../../../lib/browser/record/log.ts';
import { openRecorder } from '../../../lib/browser/record/recorder.ts';
import { type Area, queues } from '../../../lib/browser/store/area.ts';
import { openConnections } from '../../../lib/browser/store/connections.ts';
import { openReports } from '../../../lib/browser/store/reports.ts';
import { openSession } from '../../../lib/browser/store/session.ts';
import { openSettings } from '../../../lib/browser/store/settings.ts';
import { openTaught } from '../../../lib/browser/store/taught.ts';
import { openWishes } from '../../../lib/browser/store/wishes.ts';
import type { Field } from '../../../lib/model/field.ts';
import type { FillItem, FillResult } from '../../../lib/model/fill.ts';
import type { Sighting } from '../../../lib/model/sighting.ts';

/**
 * A storage area in memory. After `dieAfter` writes every worker that has it open is dead for good;
 * `revive` lets new ones open it.
 */
export const memory = () => {
  let items: Record<string, unknown> = {};
  let left = Number.POSITIVE_INFINITY;
  let writes = 0;
  let generation = 0;
  const open = (): Area => {
    const born = generation;
    const alive = () => {
      if (left <= 0 || born !== generation) throw new Error('killed');
    };
    const write = async (next: () => Record<string, unknown>): Promise<void> => {
      alive();
      left -= 1;
      writes += 1;
      items = structuredClone(next());
    };
    return {
      get: async (keys) => {
        alive();
        const known = [keys].flat().filter((name) => Object.hasOwn(items, name));
        return structuredClone(Object.fromEntries(known.map((name) => [name, items[name]])));
      },
      keys: async () => {
        alive();
        return Object.keys(items);
      },
      set: (more) => write(() => ({ ...items, ...more })),
      remove: (keys) => {
        const gone = new Set([keys].flat());
        return write(() =>
          Object.fromEntries(Object.entries(items).filter(([name]) => !gone.has(name))),
        );
      },
    };
  };
  return {
    open,
    items: () => items,
    writes: () => writes,
    dieAfter: (more: number) => {
      left = more;
    },
    revive: () => {
      left = Number.POSITIVE_INFINITY;
      generation += 1;
    },
  };
};

/** The open pages: by tab and frame what each shows, and what its links give. */
export const browserOf = () => {
  const pages = new Map<string, Sighting>();
  const files = new Map<string, string>();
  const key = (tab: number, frame: number) => `${tab}:${frame}`;
  const put = (sighting: Sighting, values: Map<Field | 'none', string>): Sighting => ({
    ...sighting,
    fields: sighting.fields.map((f) => ({ ...f, value: values.get(f.field) ?? f.value })),
  });
  const fillPage = (at: string, items: { field: Field; value: string }[]): FillResult[] => {
    const page = pages.get(at);
    if (!page) throw new Error('No receiver');
    pages.set(at, put(page, new Map(items.map((i) => [i.field, i.value]))));
    return items.map(({ field, value }) => {
      const before = page.fields.find((f) => f.field === field)?.value ?? '';
      return { field, value, stuck: true, before };
    });
  };
  const answers = {
    look: (at: string) => pages.get(at) ?? null,
    fill: (at: string, { items }: { items: FillItem[] }) =>
      fillPage(
        at,
        items.map(({ field, to }) => ({ field, value: to })),
      ),
    unfill: (at: string, { results }: { results: FillResult[] }) =>
      fillPage(
        at,
        results.map(({ field, before }) => ({ field, value: before })),
      ),
    mark: () => undefined,
    download: (_: string, { href }: { href: string }) =>
      files.has(href) ? Buffer.from(files.get(href) ?? '').toString('base64') : null,
  };
  const ask = async (tab: number, frame: number, name: keyof typeof answers, payload: unknown) => {
    const at = key(tab, frame);
    if (!pages.has(at)) throw new Error('No receiver');
    return answers[name](at, payload as never);
  };
  return {
    ask: ask as Ferry['ask'],
    files,
    page: (tab: number, frame = 0) => pages.get(key(tab, frame)),
    open: (tab: number, sighting: Sighting, frame = 0) => pages.set(key(tab, frame), sighting),
    close: (tab: number, frame = 0) => pages.delete(key(tab, frame)),
  };
};

let clock = 1_000;
let ids = 0;

/** A worker that has just started: nothing in memory, everything in the stores. */
export const worker = (local: Area, session: Area, pages: ReturnType<typeof browserOf>): Ferry => {
  const settings = openSettings(local);
  return {
    connections: openConnections(local),
    session: openSession(session),
    settings,
    taught: openTaught(local),
    ask: pages.ask,
    inject: async () => false,
    address: async () => null,
    title: async (tab) => (pages.page(tab) ? `Tab ${tab}` : null),
    badge: async () => undefined,
    locale: async () => 'en',
    now: () => ++clock,
    newId: () => `c0ffee0${++ids}-0000-4000-8000-000000000000`,
    inTurn: queues(),
    filling: new Set(),
    recorder: openRecorder(session, { listen: () => undefined, now: () => clock }),
    reports: openReports(session),
    wishes: openWishes(session),
    maySee: async () => true,
    recording: () => readLog(session),
    tabIds: async () => [],
    pageText: async () => null,
    openTab: async () => 9,
    goTo: async () => undefined,
    alarm: async () => undefined,
  };
};
