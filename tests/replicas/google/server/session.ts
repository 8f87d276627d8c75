import { escapeHtml, page } from '../../page.ts';
import type { ReplicaRequest } from '../../replica.ts';
import { lookOf, type Store } from './store.ts';

const CONSOLE = 'https://admin.google.com/';

/** Where whoever has no session signs in, and comes back from. */
export const loginUrl = (from: string): string =>
  `https://accounts.google.com/v3/signin/identifier?continue=${encodeURIComponent(from)}`;

/** What the console asks while a form is being filled; the flavour `expired` ends the session there. */
export const askSession = (store: Store, { url, headers }: ReplicaRequest): Response => {
  if (lookOf(store.variant).expired && store.session === 'open') store.session = 'ended';
  if (store.session !== 'ended') return new Response(null, { status: 204 });
  return new Response(loginUrl(headers.get('referer') ?? url.href), { status: 401 });
};

export const login = (store: Store, { method, url }: ReplicaRequest): Response => {
  if (method === 'POST') {
    store.session = 'renewed';
    const from = url.searchParams.get('continue') ?? '';
    const location = from.startsWith(CONSOLE) ? from : CONSOLE;
    return new Response(null, { status: 303, headers: { location } });
  }
  return page({
    title: 'Sign in - Google Accounts',
    language: 'en',
    style: 'google/style',
    body: `<main class="error"><h1>Sign in</h1><form method="post" action="${escapeHtml(url.pathname + url.search)}"><label>Email or phone <input type="email" name="identifier" value="admin@acme.example"></label><button>Next</button></form></main>`,
  });
};
