import { endedSession, hasFlavour } from '../flavour.ts';
import { page } from '../page.ts';
import type { Replica, ReplicaRequest } from '../replica.ts';
import { keeper } from '../variant.ts';
import { login } from './login.ts';
import { save } from './save.ts';
import { accountAt, freshStore, PORTAL, type Store } from './store.ts';

/**
 * Infobip's account settings and login, after its tutorial on SSO; a React application. Every host
 * below infobip.com is an account of its own, and so is `/2/` on a host.
 * Flavours, which may be joined by `-`: `addon` (the fixed part of the entity ID stands before the box,
 * the whole below it), `panel` (the set-up opens in a drawer), `truncated` (generated values are cut,
 * the whole one is the title), `text` (generated values are text), `readonly` (an admin who may only
 * look), `expired` (the session has ended: everything leads to the login page).
 */
export const infobip = (): Replica => {
  let store = freshStore();
  return {
    id: 'infobip',
    hosts: ['*.infobip.com'],
    reset: (variant) => {
      store = freshStore(variant);
    },
    keep: keeper(
      () => store,
      (kept) => {
        store = kept;
      },
    ),
    saved: () => structuredClone(accountAt(store, new URL(`https://${PORTAL}/`))),
    handle: (request) =>
      /^\/login(?:\/|$)/.test(request.url.pathname) ? login(request, store) : app(request, store),
  };
};

const app = (request: ReplicaRequest, store: Store): Response => {
  const { variant } = store;
  if (hasFlavour(variant, 'expired')) return endedSession(request, '/login');
  const account = accountAt(store, request.url);
  if (request.method === 'POST') {
    const refused = hasFlavour(variant, 'readonly') ? 'You have no permission.' : null;
    return Response.json({ error: refused ?? save(account, request.body), sso: account.sso });
  }
  return page({
    title: 'Infobip',
    language: variant.language,
    script: 'infobip/client',
    style: 'infobip/style',
    state: { sso: account.sso, host: request.url.host, variant },
  });
};
