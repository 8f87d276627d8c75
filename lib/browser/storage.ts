import { browser } from './api.ts';
import type { Area } from './store/area.ts';

export const local: Area = browser.storage.local;

/** Ends with the browser's session; where the browser has none, see `clear` of the session store. */
export const session: Area = browser.storage.session ?? browser.storage.local;
export const sessionOutlivesBrowser = session === local;
