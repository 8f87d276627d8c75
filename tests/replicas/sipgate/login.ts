import { escapeHtml, page } from '../page.ts';
import type { ReplicaRequest } from '../replica.ts';
import { type ResultWords, resultPage } from '../saml/result.ts';
import { accept, loginUrl, type SpConfig } from '../saml/sp.ts';
import { savedCertificate } from '../saml/trusted.ts';
import { type Saved, SP_DATA } from './store.ts';

const WORDS: ResultWords = {
  product: 'sipgate',
  style: 'sipgate/style',
  errorTitle: "We're sorry...",
  // Keycloak: signature and issuer failures are the requester's, everything else is unexpected.
  errorText: (error) =>
    /signature|issuer|algorithm|certificate/i.test(error)
      ? 'Invalid requester'
      : 'Unexpected error when authenticating with identity provider',
};

/** login.sipgate.com: the login form, the start of a single sign-on and the ACS. */
export const login = async (request: ReplicaRequest, saved: Saved): Promise<Response> => {
  const { pathname, href } = request.url;
  if (href === SP_DATA.acsUrl && request.method === 'POST') return acs(saved, request.body);
  if (pathname === '/sso/start') return start(saved);
  if (pathname === '/' || pathname === '/login') return form();
  return new Response('Page not found', { status: 404 });
};

const start = async (saved: Saved): Promise<Response> => {
  if (!saved.enabled) return failed('SSO login is switched off');
  if (!URL.canParse(saved.ssoUrl)) return failed('no SSO URL is saved');
  return Response.redirect(await loginUrl(configOf(saved)), 302);
};

const acs = async (saved: Saved, body: string): Promise<Response> =>
  saved.enabled
    ? resultPage(await accept(configOf(saved), body), WORDS)
    : failed('SSO login is switched off');

const failed = (error: string): Response => resultPage({ ok: false, error }, WORDS);

const configOf = (saved: Saved): SpConfig => ({
  ...SP_DATA,
  ssoUrl: saved.ssoUrl,
  idpEntityId: saved.idpEntityId,
  certificates: [savedCertificate(saved.certificate) ?? []].flat(),
  nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  emailNameId: true,
});

const form = (): Response =>
  page({
    title: 'sipgate Login',
    language: 'en',
    style: 'sipgate/style',
    body: `<main class="card"><h1>${escapeHtml('Log in')}</h1>
      <label for="username">Email or customer number</label><input id="username" autocomplete="off">
      <label for="password">Password</label><input id="password" type="password" autocomplete="off">
      <button class="primary" type="button">Log in</button>
      <p><a href="/sso/start">Log in with SSO</a></p></main>`,
  });
