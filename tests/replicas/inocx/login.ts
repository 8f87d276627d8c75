import { page } from '../page.ts';
import type { ReplicaRequest } from '../replica.ts';
import { type ResultWords, resultPage } from '../saml/result.ts';
import { accept, loginUrl, type SpConfig } from '../saml/sp.ts';
import { savedCertificate } from '../saml/trusted.ts';
import { acsUrlOf, type Connector, entityIdOf, type Saved } from './store.ts';

const WORDS: ResultWords = {
  product: 'INO cx',
  style: 'inocx/style',
  errorTitle: 'Log in',
  errorText: () => 'Your login could not be completed.',
};

const EMAIL_FORMAT = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

/** The login addresses of connectors and the ACS; null for every page of the Maker. */
export const login = async (
  request: ReplicaRequest,
  tenant: string,
  saved: Saved,
): Promise<Response | null> => {
  const { pathname, href } = request.url;
  if (href === acsUrlOf(tenant) && request.method === 'POST')
    return acs(tenant, saved, request.body);
  const reference = /^\/login\/sso\/(.+)$/.exec(pathname)?.[1];
  if (reference) return start(tenant, saved, decodeURIComponent(reference));
  if (pathname === '/login') return form();
  return pathname.startsWith('/api/s') && request.method === 'GET'
    ? new Response('Not found', { status: 404 })
    : null;
};

const failed = (error: string): Response => resultPage({ ok: false, error }, WORDS);

/** OAuth connectors lead to other tools and sign nobody in. */
const samlOf = (saved: Saved, reference: string): Connector | undefined =>
  saved.connectors.find((one) => one.type === 'saml' && one.reference === reference);

const configOf = (tenant: string, connector: Connector): SpConfig => ({
  acsUrl: acsUrlOf(tenant),
  entityId: entityIdOf(tenant),
  ssoUrl: connector.endpoint,
  idpEntityId: connector.issuerUrl,
  certificates: [savedCertificate(connector.certificate) ?? []].flat(),
  nameIdFormat: connector.identifierFormat,
  emailNameId: connector.identifierFormat === EMAIL_FORMAT,
});

const start = async (tenant: string, saved: Saved, reference: string): Promise<Response> => {
  const connector = samlOf(saved, reference);
  if (!connector) return failed(`no connector ${reference}`);
  if (!URL.canParse(connector.endpoint)) return failed('no Endpoint is saved');
  return Response.redirect(await loginUrl(configOf(tenant, connector), reference), 302);
};

/** User names are e-mail addresses, and only users who are linked to the connector may sign in. */
const acs = async (tenant: string, saved: Saved, body: string): Promise<Response> => {
  const reference = new URLSearchParams(body).get('RelayState') ?? '';
  const connector = samlOf(saved, reference) ?? saved.connectors.find((c) => c.type === 'saml');
  if (!connector) return failed('no SAML connector is saved');
  const result = await accept(configOf(tenant, connector), body);
  if (!result.ok) return resultPage(result, WORDS);
  const user = saved.users.find(({ email }) => email === result.nameId);
  if (!user) return failed(`${result.nameId} is no user`);
  return user.connectors.includes(connector.reference)
    ? resultPage(result, WORDS)
    : failed(`${user.email} is not linked to ${connector.reference}`);
};

const form = (): Response =>
  page({
    title: 'INO cx',
    language: 'en',
    style: 'inocx/style',
    body: `<main class="card"><h1>Log in</h1>
      <label for="user">Username</label><input id="user" autocomplete="off">
      <label for="password">Password</label><input id="password" type="password" autocomplete="off">
      <button type="button">Log in</button></main>`,
  });
