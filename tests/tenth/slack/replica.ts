import { escapeHtml, page } from '../../replicas/page.ts';
import type { Replica, ReplicaRequest } from '../../replicas/replica.ts';
import { resultPage } from '../../replicas/saml/result.ts';
import { accept, loginUrl, type SpConfig } from '../../replicas/saml/sp.ts';
import { savedCertificate } from '../../replicas/saml/trusted.ts';
import { keeper } from '../../replicas/variant.ts';

const HOST = 'https://acme.slack.com';
const FIELDS = { saml_sso_url: '', saml_issuer: '', saml_cert: '' };
type Saved = typeof FIELDS;

const WORDS = {
  product: 'Slack',
  style: '',
  errorTitle: 'We couldn’t sign you in',
  errorText: () => 'There was a problem with your SAML response.',
};

/** One workspace: its settings page, drawn by the server and sent as a form, and its sign-in. */
export const slackReplica = (): Replica => {
  let saved: Saved = { ...FIELDS };
  return {
    id: 'slack',
    hosts: ['acme.slack.com'],
    reset: () => {
      saved = { ...FIELDS };
    },
    keep: keeper(
      () => saved,
      (kept) => {
        saved = kept;
      },
    ),
    saved: () => ({ ...saved }),
    handle: (request) => {
      if (request.url.pathname !== '/admin/auth/saml') return signIn(request, saved);
      if (request.method === 'POST') saved = sent(request.body);
      return settings(saved, request.method === 'POST');
    },
  };
};

const sent = (body: string): Saved => {
  const form = new URLSearchParams(body);
  const text = (name: keyof Saved) => form.get(name)?.trim() ?? '';
  return {
    saml_sso_url: text('saml_sso_url'),
    saml_issuer: text('saml_issuer'),
    saml_cert: text('saml_cert'),
  };
};

const input = (label: string, name: keyof Saved, saved: Saved): string =>
  `<p><label for="${name}">${escapeHtml(label)}</label>
   <input type="text" id="${name}" name="${name}" value="${escapeHtml(saved[name])}"></p>`;

const settings = (saved: Saved, done: boolean): Response =>
  page({
    title: 'Slack',
    language: 'en',
    body: `<main><h1>SAML authentication</h1>
      ${done ? '<p role="status">Your SAML configuration has been saved.</p>' : ''}
      <form method="post" action="/admin/auth/saml">
        ${input('SAML 2.0 Endpoint (HTTP)', 'saml_sso_url', saved)}
        ${input('Identity Provider Issuer', 'saml_issuer', saved)}
        <p><label for="saml_cert">Public Certificate</label>
        <textarea id="saml_cert" name="saml_cert" rows="8">${escapeHtml(saved.saml_cert)}</textarea></p>
        <button type="submit">Save Configuration</button>
      </form></main>`,
  });

const configOf = (saved: Saved): SpConfig => ({
  acsUrl: `${HOST}/sso/saml`,
  entityId: 'https://slack.com',
  ssoUrl: saved.saml_sso_url,
  idpEntityId: saved.saml_issuer,
  certificates: [savedCertificate(saved.saml_cert) ?? []].flat(),
  attributes: ['User.Email'],
  wantResponseSigned: true,
});

const signIn = async ({ method, url, body }: ReplicaRequest, saved: Saved): Promise<Response> => {
  if (url.pathname === '/sso/saml' && method === 'POST')
    return resultPage(await accept(configOf(saved), body), WORDS);
  if (url.pathname !== '/sso/saml/start') return new Response('Not found', { status: 404 });
  return URL.canParse(saved.saml_sso_url)
    ? Response.redirect(await loginUrl(configOf(saved)), 302)
    : resultPage({ ok: false, error: 'no SAML 2.0 Endpoint is saved' }, WORDS);
};
