import { endedSession, hasFlavour } from '../flavour.ts';
import { page } from '../page.ts';
import type { Replica, ReplicaRequest } from '../replica.ts';
import { keeper } from '../variant.ts';
import { addCertificate, create, saveSettings } from './create.ts';
import { acs, loginPage, proceed, start } from './login.ts';
import { usersAndRoles } from './roles.ts';
import { freshStore, OLD_SP, type Store } from './store.ts';

/**
 * CleverTap's Organization > SSO in both generations, after its documentation.
 * Flavours: today's page (a React application) is the usual one; `old` is the earlier page, which
 * takes metadata XML (a script that believes `change` events); `upload` opens the certificate's
 * upload tab first; `shadow` draws today's page in an open shadow root; `readonly` (a member who may only
 * look) and `expired` (the session has ended) can be joined to `old`.
 */
export const clevertap = (): Replica => {
  let store = freshStore();
  return {
    id: 'clevertap',
    hosts: ['*.dashboard.clevertap.com', 'auth.clevertap.com'],
    reset: (variant) => {
      store = freshStore(variant);
    },
    keep: keeper(
      () => store,
      (kept) => {
        store = kept;
      },
    ),
    saved: () => structuredClone({ connection: store.connection, settings: store.settings }),
    handle: (request) =>
      request.method === 'POST' ? posted(request, store) : shown(request, store),
  };
};

const shown = (request: ReplicaRequest, store: Store): Response | Promise<Response> => {
  const { url } = request;
  if (url.pathname === '/login.html') return loginPage(store);
  if (url.pathname === '/sso/users-and-roles.csv') return usersAndRoles();
  if (hasFlavour(store.variant, 'expired')) return endedSession(request, '/login.html');
  if (url.pathname === '/sso/test') return start(store);
  const old = hasFlavour(store.variant, 'old');
  return page({
    title: 'CleverTap',
    language: 'en',
    script: old ? 'clevertap/metadata' : 'clevertap/client',
    style: 'clevertap/style',
    state: { ...visible(store), variant: store.variant },
  });
};

const visible = (store: Store) => ({
  connection: store.connection,
  settings: store.settings,
  serviceProvider: OLD_SP,
});

const posted = async ({ url, body }: ReplicaRequest, store: Store): Promise<Response> => {
  if (url.pathname === '/login/continue') return proceed(store, body);
  const judged = await acs(store, url.href, body);
  if (judged) return judged;
  const action = ACTIONS[url.pathname];
  if (hasFlavour(store.variant, 'readonly')) return new Response('Forbidden', { status: 403 });
  if (hasFlavour(store.variant, 'expired')) return new Response('Session expired', { status: 401 });
  if (!action) return new Response('Not found', { status: 404 });
  return Response.json({ error: action(store, body), ...visible(store) });
};

const ACTIONS: Record<string, (store: Store, body: string) => string | null> = {
  '/api/sso/create': create,
  '/api/sso/certificate': ({ connection }, body) => addCertificate(connection, body),
  '/api/sso/delete': (store) => {
    store.connection = null;
    return null;
  },
  '/api/sso/settings': saveSettings,
};
