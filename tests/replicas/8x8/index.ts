import { stringsOf } from '../body.ts';
import { page } from '../page.ts';
import type { Replica, ReplicaRequest } from '../replica.ts';
import { keeper } from '../variant.ts';
import { login } from './login.ts';
import { acsUrlOf, entityIdOf, freshStore, type Store } from './store.ts';

/**
 * 8x8 Connect's User Management and its dialog, after the developer documentation and its pictures;
 * in the manner of Vue with Element UI. Flavours: `entity-id` (the dialog shows a second value),
 * `configured` (junk is saved, the fields are disabled until *Edit*), `truncated` (the address is
 * cut, the whole one is the title), `uninvited` (nobody was invited), `readonly` (no admin's role),
 * `expired` (the session ends while the dialog is filled). Old: the portal's former name and skin.
 */
export const connect8x8 = (): Replica => {
  let store = freshStore();
  return {
    id: '8x8',
    hosts: ['connect.8x8.com', 'app.wavecell.com'],
    reset: (variant) => {
      store = freshStore(variant);
    },
    keep: keeper(
      () => store,
      (kept) => {
        store = kept;
      },
    ),
    saved: () => structuredClone(store.saved),
    handle: async (request) => (await login(request, store)) ?? portal(request, store),
  };
};

/** What the page knows of the account. */
export const stateOf = ({ saved, variant }: Store) => ({
  variant,
  acsUrl: acsUrlOf(variant),
  entityId: variant.flavour === 'entity-id' ? entityIdOf(variant) : null,
  configured: saved.configured,
  values: {
    ssoUrl: saved.ssoUrl,
    idpEntityId: saved.idpEntityId,
    certificate: saved.certificate,
  },
});

export type PageState = ReturnType<typeof stateOf>;

const ACTIONS: Record<string, (store: Store, body: string) => void> = {
  '/api/sso/save': ({ saved }, body) => {
    const values = stringsOf(body, ['ssoUrl', 'idpEntityId', 'certificate']);
    Object.assign(saved, values, { configured: true });
  },
  '/api/sso/disable': ({ saved }) => {
    saved.configured = false;
  },
  '/api/sso/remove': ({ saved }) => {
    const nothing = { ssoUrl: '', idpEntityId: '', certificate: '' };
    Object.assign(saved, nothing, { configured: false });
  },
  '/api/users/invite': ({ saved }, body) => {
    const { email } = stringsOf(body, ['email']);
    if (email) saved.users.push(email);
  },
};

const portal = ({ method, url, body }: ReplicaRequest, store: Store): Response => {
  if (method === 'POST') {
    const action = ACTIONS[url.pathname];
    if (!action) return new Response('Not found', { status: 404 });
    if (store.variant.flavour === 'readonly') return new Response('Forbidden', { status: 403 });
    action(store, body);
    return Response.json(stateOf(store));
  }
  return page({
    title: '8x8 Connect',
    language: 'en',
    script: '8x8/client',
    style: '8x8/style',
    state: stateOf(store),
  });
};
