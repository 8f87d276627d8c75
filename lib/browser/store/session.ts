import { type Guard, isFlag, isId, isListOf, isShape, isText } from '../../journey/guards.ts';
import { isFieldName } from '../../journey/read.ts';
import type { FillResult } from '../../model/fill.ts';
import type { Sighting } from '../../model/sighting.ts';
import { isPrivateKey, KEY_TAKEN_OUT } from '../../saml/privateKey.ts';
import { isSighting } from '../payload.ts';
import type { Area } from './area.ts';

/** One control that the last fill set, with what is needed to put it back. */
export type Filled = Omit<FillResult, 'gone'> & { selector: string; frame: number };
/** The last fill of a tab, and the page that was filled. */
export interface LastFill {
  connection: string;
  console: string;
  page: string;
  account: string;
  results: Filled[];
  /** False while it is under way, or was cut short. */
  ended: boolean;
}

const isLastFill = isShape<LastFill>({
  connection: isText,
  console: isText,
  page: isText,
  account: isText,
  ended: isFlag,
  results: isListOf(
    isShape<Filled>({
      field: isFieldName,
      value: isText,
      stuck: isFlag,
      before: isText,
      selector: isText,
      frame: isId,
    }),
    500,
  ),
});

const isFilledOr = <T>(guard: Guard<T>, x: unknown): T | null => (guard(x) ? x : null);
const KINDS = ['sighting', 'bound', 'filled', 'devtools'] as const;
const ofTab = (key: string, tab: number): boolean =>
  KINDS.some((kind) => key === `${kind}:${tab}` || key.startsWith(`${kind}:${tab}:`));

/** A private key that stands on a page is not kept; that one stands there is. */
const withoutKeys = (sighting: Sighting): Sighting => ({
  ...sighting,
  fields: sighting.fields.map((seen) =>
    isPrivateKey(seen.value) ? { ...seen, value: KEY_TAKEN_OUT } : seen,
  ),
});

/** Nor for undo, which then leaves the control empty. */
const withoutOldKeys = (fill: LastFill): LastFill => ({
  ...fill,
  results: fill.results.map((r) => (isPrivateKey(r.before) ? { ...r, before: '' } : r)),
});

/**
 * What is known of open tabs. It outlives the worker, and ends with the browser's session: tab numbers
 * mean nothing afterwards. Every frame has its own key, so that no two writers meet.
 */
export const openSession = (area: Area) => {
  const said = new Map<string, number>();
  const ofKind = async (kind: (typeof KINDS)[number]): Promise<[string, unknown][]> => {
    const keys = (await area.keys()).filter((key) => key.startsWith(`${kind}:`));
    return keys.length > 0 ? Object.entries(await area.get(keys)) : [];
  };
  return {
    see(tab: number, frame: number, sighting: Sighting): Promise<void> {
      const key = `sighting:${tab}:${frame}`;
      said.set(key, (said.get(key) ?? 0) + 1);
      return area.set({ [key]: withoutKeys(sighting) });
    },

    /** How often the frame has been seen since the worker started. */
    spoken: (tab: number, frame: number): number => said.get(`sighting:${tab}:${frame}`) ?? 0,

    unsee: (tab: number, frame: number): Promise<void> => area.remove(`sighting:${tab}:${frame}`),

    /** Every frame of every tab that was seen, by tab. */
    async seen(): Promise<Map<number, { frame: number; sighting: Sighting }[]>> {
      const tabs = new Map<number, { frame: number; sighting: Sighting }[]>();
      for (const [key, sighting] of await ofKind('sighting')) {
        const [, tab, frame] = /^sighting:(\d+):(\d+)$/.exec(key) ?? [];
        if (tab === undefined || !isSighting(sighting)) continue;
        const framed = { frame: Number(frame), sighting };
        tabs.set(Number(tab), [...(tabs.get(Number(tab)) ?? []), framed]);
      }
      return tabs;
    },

    /** The tab is of this connection, because the user said so. */
    bind: (tab: number, connection: string): Promise<void> =>
      area.set({ [`bound:${tab}`]: connection }),

    async bound(): Promise<Map<number, string>> {
      const entries = (await ofKind('bound')).flatMap(([key, id]) => {
        const tab = /^bound:(\d+)$/.exec(key)?.[1];
        return tab !== undefined && isText(id) ? [[Number(tab), id] as const] : [];
      });
      return new Map(entries);
    },

    filled: (tab: number, fill: LastFill): Promise<void> =>
      area.set({ [`filled:${tab}`]: withoutOldKeys(fill) }),

    async lastFill(tab: number): Promise<LastFill | null> {
      const key = `filled:${tab}`;
      return isFilledOr(isLastFill, (await area.get(key))[key]);
    },

    unfilled: (tab: number): Promise<void> => area.remove(`filled:${tab}`),

    /** The tab was closed. */
    async drop(tab: number): Promise<void> {
      const keys = (await area.keys()).filter((key) => ofTab(key, tab));
      if (keys.length > 0) await area.remove(keys);
    },

    /** A new session of the browser, where the area outlives one. */
    async clear(): Promise<void> {
      const keys = await area.keys();
      await area.remove(keys.filter((key) => KINDS.some((kind) => key.startsWith(`${kind}:`))));
    },
  };
};

export type Session = ReturnType<typeof openSession>;
