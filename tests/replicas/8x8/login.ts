import { escapeHtml, page } from '../page.ts';
import type { ReplicaRequest } from '../replica.ts';
import { type ResultWords, resultPage } from '../saml/result.ts';
import { accept, loginUrl, type SpConfig } from '../saml/sp.ts';
import { savedCertificate } from '../saml/trusted.ts';
import { acsUrlOf, entityIdOf, type Store } from './store.ts';

const WORDS: ResultWords = {
  product: '8x8 Connect',
  style: '8x8/style',
  errorTitle: 'Single Sign-on (SSO)',
  errorText: () => 'We could not sign you in. Please contact your administrator.',
};

/** The login pages and the ACS; null for every page of the portal itself. */
export const login = async (request: ReplicaRequest, store: Store): Promise<Response | null> => {
  const { pathname, href, searchParams } = request.url;
  if (href === acsUrlOf(store.variant) && request.method === 'POST')
    return acs(store, request.body);
  if (pathname.startsWith('/saml/')) return new Response('Page not found', { status: 404 });
  if (pathname === '/login/sso/start') return start(store, searchParams.get('email') ?? '');
  if (pathname === '/login/sso') return ssoForm();
  return pathname === '/login' ? passwordForm() : null;
};

const configOf = ({ saved, variant }: Store): SpConfig => ({
  acsUrl: acsUrlOf(variant),
  entityId: entityIdOf(variant),
  ssoUrl: saved.ssoUrl,
  idpEntityId: saved.idpEntityId,
  certificates: [savedCertificate(saved.certificate) ?? []].flat(),
  nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  emailNameId: true,
  eitherSigned: true,
});

const failed = (error: string): Response => resultPage({ ok: false, error }, WORDS);

const start = async (store: Store, email: string): Promise<Response> => {
  if (!store.saved.configured) return failed('single sign-on is not configured');
  if (!store.saved.users.includes(email)) return failed(`${email} was not invited`);
  if (!URL.canParse(store.saved.ssoUrl)) return failed('no Identity Provider URL is saved');
  return Response.redirect(await loginUrl(configOf(store)), 302);
};

/** Users have to be in both: adding them at the IdP is not enough (guide for Google Workspace). */
const acs = async (store: Store, body: string): Promise<Response> => {
  if (!store.saved.configured) return failed('single sign-on is not configured');
  const result = await accept(configOf(store), body);
  if (result.ok && !store.saved.users.includes(result.nameId))
    return failed(`${result.nameId} was not invited`);
  return resultPage(result, WORDS);
};

const form = (inner: string): Response =>
  page({
    title: '8x8 Connect',
    language: 'en',
    style: '8x8/style',
    body: `<main class="login">${inner}</main>`,
  });

const ssoForm = (): Response =>
  form(`<h1>${escapeHtml('Single Sign-on (SSO)')}</h1>
    <p>Your organization uses Single Sign-on (SSO) with 8x8. Please sign in using your SSO credentials.</p>
    <form action="/login/sso/start"><label for="email">Work Email</label>
    <input class="el-input__inner" id="email" name="email" placeholder="Email Address" autocomplete="off">
    <button class="el-button el-button--danger">Have an account? Sign-in.</button></form>
    <a href="/login">Sign-in without SSO</a>`);

const passwordForm = (): Response =>
  form(`<h1>Welcome to 8x8 Connect</h1><h2>Login</h2>
    <label for="email">Email Address</label><input class="el-input__inner" id="email" autocomplete="off">
    <label for="password">Password</label><input class="el-input__inner" id="password" type="password" autocomplete="off">
    <a href="/login/forgot">Forgot Password</a><button class="el-button el-button--danger" type="button">Login</button>
    <p>OR</p><a href="/login/sso">Login with SSO</a>`);
