import type { Replica } from '../replica.ts';
import { keeper } from '../variant.ts';
import { admin } from './server/admin.ts';
import { signOn } from './server/sign-on.ts';
import { emptyStore } from './server/store.ts';

/**
 * OneLogin: any account, the sub-domain names it. Today's console is a React application; `old` is the
 * one until about 2018 (jQuery and Select2, tabs in the hash). Flavours, any of them in one string:
 * `truncated` (the SSO tab's values are cut, the whole of each in its copy button), `numeric` (ids of
 * the years between), `readonly` (an administrator who may only look), `expired` (the session ends with
 * the first change), `assigned` (a new app is open to everybody). Whoever signs in is `jdoe`,
 * user@acme.example.
 */
export const onelogin = (): Replica => {
  let store = emptyStore();
  return {
    id: 'onelogin',
    hosts: ['*.onelogin.com'],
    reset(variant) {
      store = emptyStore(variant);
    },
    handle(request) {
      return signOn(store, request) ?? admin(store, request);
    },
    keep: keeper(
      () => store,
      (kept) => {
        store = kept;
      },
    ),
    saved: () => store.apps.map(({ id, uuid, sub, settings }) => ({ id, uuid, sub, ...settings })),
  };
};
