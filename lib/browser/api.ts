/** The one import of the browser's API. Chrome's own promises or the polyfill's, the same names. */
import browser from 'webextension-polyfill';

export type { Browser, Runtime, Tabs, WebRequest } from 'webextension-polyfill';
export { browser };
