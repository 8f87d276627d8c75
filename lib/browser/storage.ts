import { browser } from './api.ts';
import type { Area } from './store/area.ts';

interface Native extends Omit<Area, 'keys' | 'get'> {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** Chrome 130, Firefox 143. */
  getKeys?(): Promise<string[]>;
}

const areaOf = (native: Native): Area => ({
  get: (keys) => native.get(keys),
  keys: async () => (native.getKeys ? native.getKeys() : Object.keys(await native.get(null))),
  set: (items) => native.set(items),
  remove: (keys) => native.remove(keys),
});

export const local: Area = areaOf(browser.storage.local);

/** Ends with the browser's session; where the browser has none, see `clear` of the session store. */
export const session: Area = areaOf(browser.storage.session ?? browser.storage.local);
export const sessionOutlivesBrowser = browser.storage.session === undefined;
