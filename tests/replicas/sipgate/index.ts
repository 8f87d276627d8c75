import { stringsOf } from '../body.ts';
import { endedSession, hasFlavour } from '../flavour.ts';
import { page } from '../page.ts';
import type { Replica, ReplicaRequest } from '../replica.ts';
import { keeper } from '../variant.ts';
import { login } from './login.ts';
import { freshStore, SP_DATA, type Store } from './store.ts';

/**
 * sipgate's account pages and login, after its help pages on SAML SSO; a React application.
 * Flavours: `truncated` (values are cut, the whole one is the title), `table` (values are text in a
 * table), `unverified` (no Service Provider data before the domain is verified), `readonly` (a user who
 * may only look), `expired` (the session has ended: everything leads to the login).
 */
export const sipgate = (): Replica => {
  let store = freshStore();
  return {
    id: 'sipgate',
    hosts: ['app.sipgate.com', 'login.sipgate.com'],
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
    handle: (request) =>
      request.url.hostname === 'login.sipgate.com'
        ? login(request, store.saved)
        : app(request, store),
  };
};

const app = (request: ReplicaRequest, { saved, variant }: Store): Response => {
  const { pathname } = request.url;
  if (hasFlavour(variant, 'expired')) return endedSession(request, 'https://login.sipgate.com/');
  if (request.method === 'POST') {
    const known = ACTIONS[pathname];
    if (hasFlavour(variant, 'readonly')) return new Response('Forbidden', { status: 403 });
    if (!known) return new Response('Not found', { status: 404 });
    known(saved, request.body);
    return Response.json(visible(saved));
  }
  return page({
    title: 'sipgate',
    language: variant.language,
    script: 'sipgate/client',
    style: 'sipgate/style',
    state: { ...visible(saved), variant },
  });
};

/** SP data exist only once a domain is verified. */
const visible = (saved: Store['saved']) => ({
  saved,
  serviceProvider: saved.domains.some(({ verified }) => verified) ? SP_DATA : null,
});

const ACTIONS: Record<string, (saved: Store['saved'], body: string) => void> = {
  '/api/sso/identity-provider': (saved, body) =>
    Object.assign(saved, stringsOf(body, ['ssoUrl', 'idpEntityId', 'certificate'])),
  '/api/sso/enabled': (saved, body) => {
    saved.enabled = stringsOf(body, ['enabled']).enabled === 'true';
  },
  '/api/sso/domains': (saved, body) => {
    const { name } = stringsOf(body, ['name']);
    const txt = `sipgate-verification=${saved.domains.length}a41d77c02e`;
    if (name) saved.domains.push({ name, verified: false, txt });
  },
  '/api/sso/domains/check': (saved) => {
    for (const domain of saved.domains) domain.verified = true;
  },
};
