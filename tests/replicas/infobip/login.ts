import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import { escapeHtml, page } from '../page.ts';
import type { ReplicaRequest } from '../replica.ts';
import { readRequest } from '../saml/request.ts';
import { type ResultWords, resultPage } from '../saml/result.ts';
import { accept, loginUrl, type SpConfig } from '../saml/sp.ts';
import { savedCertificate } from '../saml/trusted.ts';
import { admit } from './admit.ts';
import { type Account, accountOf, type Store } from './store.ts';

const WORDS: ResultWords = {
  product: 'Infobip',
  style: 'infobip/style',
  errorTitle: 'Something went wrong',
  errorText: () => 'We could not log you in. Contact your account admin.',
};

/** The login page, the start of a sign-in by the SP Initiation URL, and the ACS. */
export const login = async (request: ReplicaRequest, store: Store): Promise<Response> => {
  const { pathname, hostname, searchParams } = request.url;
  if (pathname === '/login/sso')
    return Response.redirect(
      `https://${hostname}/login/saml/${encodeURIComponent(searchParams.get('domain') ?? '')}`,
      302,
    );
  const [, domain = '', callback] = /^\/login\/saml\/([^/]+)(\/callback)?$/.exec(pathname) ?? [];
  if (!domain) return /^\/login\/?$/.test(pathname) ? form() : missing();
  const account = accountOf(store, hostname, domain);
  if (!account) return missing();
  const config = configOf(account, hostname);
  if (!callback) return start(account, config);
  return request.method === 'POST' ? acs(account, config, request.body) : missing();
};

const missing = (): Response => new Response('Page not found', { status: 404 });

const failed = (error: string): Response => resultPage({ ok: false, error }, WORDS);

const configOf = ({ sso }: Account, host: string): SpConfig => ({
  entityId: `https://${host}/login/saml/${sso.domain}`,
  acsUrl: `https://${host}/login/saml/${sso.domain}/callback`,
  ssoUrl: sso.ssoUrl,
  idpEntityId: sso.idpEntityId,
  certificates: [savedCertificate(sso.certificate) ?? []].flat(),
  nameIdFormat: NAME_ID_FORMATS.emailAddress,
  emailNameId: true,
});

const start = async (account: Account, config: SpConfig): Promise<Response> => {
  const address = await loginUrl(config);
  const request = readRequest(new URL(address).searchParams);
  if (request) account.pending.push(request.id);
  return Response.redirect(address, 302);
};

const acs = async (account: Account, config: SpConfig, body: string): Promise<Response> => {
  const response = new URLSearchParams(body).get('SAMLResponse') ?? '';
  const xml = Buffer.from(response, 'base64').toString('utf8');
  const asked = /\sInResponseTo="([^"]+)"/.exec(xml)?.[1];
  const at = asked === undefined ? -1 : account.pending.indexOf(asked);
  if (at < 0) return failed('the sign-in was not started at Infobip');
  account.pending.splice(at, 1);
  const result = await accept(config, body);
  return resultPage(result.ok ? admit(account, result) : result, WORDS);
};

const form = (): Response =>
  page({
    title: 'Log in to Infobip',
    language: 'en',
    style: 'infobip/style',
    body: `<main class="card"><h1>Log in</h1>
      <label for="email">Email or username</label><input id="email" autocomplete="off">
      <label for="password">Password</label><input id="password" type="password" autocomplete="off">
      <button class="primary" type="button">Log in</button>
      <form action="/login/sso"><h2>${escapeHtml('Login with SSO')}</h2>
      <label for="domain">Domain</label><input id="domain" name="domain" autocomplete="off">
      <button>Login with SSO</button></form></main>`,
  });
