import { pause } from '../browser.ts';
import type { Replica } from '../replica.ts';
import { keeper } from '../variant.ts';
import { accounts } from './server/accounts.ts';
import { admin } from './server/admin.ts';
import { freshStore } from './server/store.ts';

/**
 * Google Workspace's admin console and its sign-on, on a kind of the Wiz framework: events are
 * delegated by `jsaction`, inputs hold what was announced, views that are left stay hidden. Two
 * customers: `/u/1` is the login to the second. Flavours, any of them in one string: `ja` (Japanese
 * console), `native` (inputs and selects in tables, as `old`), `closure` (lists that listen to mouse
 * buttons and to no click), `boxes` (Google's values in read-only boxes), `truncated`, `folded` (cards
 * of a saved app), `catalogue` (three steps), `two-certificates`, `readonly` (a lesser admin),
 * `expired` (the session ends with the first thing entered). Whoever signs in is user@acme.example.
 */
export const google = (): Replica => {
  let store = freshStore();
  return {
    id: 'google',
    hosts: ['admin.google.com', 'accounts.google.com'],
    reset(variant) {
      store = freshStore(variant);
    },
    keep: keeper(
      () => store,
      (kept) => {
        store = kept;
      },
    ),
    saved: () => structuredClone(store.tenants.flatMap(({ apps }) => apps)),
    async handle(request) {
      if (request.method === 'POST') await pause(store.variant.slow);
      return request.url.hostname === 'accounts.google.com'
        ? accounts(store, request)
        : admin(store, request);
    },
  };
};
