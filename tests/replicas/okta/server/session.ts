import { escapeHtml, page } from '../../page.ts';
import type { ReplicaRequest } from '../../replica.ts';
import type { Org } from './org.ts';

/** Where whoever has no session signs in, and comes back from. */
export const loginUrl = ({ hostname, pathname }: URL): string => {
  const org = hostname.replace('-admin.', '.');
  return `https://${org}/login/login.htm?fromURI=${encodeURIComponent(`https://${hostname}${pathname}`)}`;
};

/** What the console asks while a form is being filled; the flavour `expired` ends the session there. */
export const askSession = (org: Org, { url, headers }: ReplicaRequest): Response => {
  if (org.look.expired && org.session === 'open') org.session = 'ended';
  if (org.session !== 'ended') return new Response(null, { status: 204 });
  const from = headers.get('referer') ?? url.href;
  return new Response(loginUrl(new URL(from)), { status: 401 });
};

/** The org's sign-in page, on the org's own host. */
export const login = (org: Org, { method, url }: ReplicaRequest): Response => {
  const from = url.searchParams.get('fromURI') ?? '';
  const ours =
    URL.canParse(from) && new URL(from).hostname === url.hostname.replace('.', '-admin.');
  if (method === 'POST') {
    org.session = 'renewed';
    return new Response(null, { status: 303, headers: { location: ours ? from : '/' } });
  }
  return page({
    title: 'Sign In',
    language: 'en',
    style: 'okta/style',
    body: `<main class="error-page"><span class="wordmark">okta</span><h1>Sign In</h1><form method="post" action="${escapeHtml(url.pathname + url.search)}"><label for="okta-signin-username">Username</label> <input type="text" id="okta-signin-username" name="username" value="admin@acme.example"><input class="button button-primary" type="submit" value="Sign In"></form></main>`,
  });
};
