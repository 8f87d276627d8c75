import type { Browser } from './api.ts';

/**
 * The API where content scripts need it. The polyfill would be a tenth of their size, and what they
 * use has promises in Chrome and, with manifest 3, in Firefox. Under `chrome`, since a page's element
 * may be named `browser`, which a script then finds in its place.
 */
export const native = (): Pick<Browser, 'runtime' | 'i18n'> => Reflect.get(globalThis, 'chrome');
