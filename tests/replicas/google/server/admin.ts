import { page } from '../../page.ts';
import type { ReplicaRequest } from '../../replica.ts';
import type { AppView, Boot, IdpView } from '../view.ts';
import { wordsOf } from '../words.ts';
import { metadataXml } from './metadata.ts';
import { askSession, loginUrl } from './session.ts';
import { addKey, entityId, lookOf, type Store, ssoUrl, type Tenant, tenantAt } from './store.ts';
import { read, refusal } from './write.ts';

const PAGES =
  /^\/ac\/(?:apps\/unified|apps\/saml\/\d{12}(?:\/[a-z]+)?|security\/ssocert|security\/sso|home)$/;

const dates = (language: string): Intl.DateTimeFormat =>
  language === 'ja'
    ? new Intl.DateTimeFormat('ja', { year: 'numeric', month: '2-digit', day: '2-digit' })
    : new Intl.DateTimeFormat(language, { dateStyle: 'medium' });

const idpView = (store: Store, tenant: Tenant): IdpView => ({
  ssoUrl: ssoUrl(tenant),
  entityId: entityId(tenant),
  certificates: tenant.keys.map(({ name, expires, certificate, fingerprint }) => ({
    name,
    expires: dates(lookOf(store.variant).language).format(expires),
    pem: certificate.trim(),
    fingerprint,
  })),
  metadata: metadataXml(tenant),
});

const shell = (store: Store, tenant: Tenant, prefix: string): Response => {
  const { variant } = store;
  const look = lookOf(variant);
  const words = wordsOf(look.language, variant.old);
  const { slow, late, rerender } = variant;
  const state: Boot = { words, look, prefix, apps: tenant.apps, slow, late, rerender };
  return page({
    title: `Admin console - ${words.apps}`,
    language: look.language,
    style: 'google/style',
    script: 'google/client/main',
    trustedTypes: true,
    state,
    body: '<header class="top" role="banner"><a href="/ac/home">Admin</a><input type="search" aria-label="Search" placeholder="Search for users, groups or settings"></header><div id="yDmH0d"></div>',
  });
};

const write = async (
  store: Store,
  tenant: Tenant,
  path: string,
  body: string,
): Promise<Response> => {
  const { readonly } = lookOf(store.variant);
  if (readonly) return Response.json({ error: '403 Permission denied' }, { status: 403 });
  if (path === '/ac/api/certificates') {
    const added = await addKey(store, tenant);
    return added
      ? Response.json(idpView(store, tenant))
      : Response.json({ error: '400 too many certificates' }, { status: 400 });
  }
  const [, spid] = /^\/ac\/api\/apps(?:\/(\d{12}))?$/.exec(path) ?? [];
  const known = tenant.apps.find((app) => app.spid === spid);
  if (path !== '/ac/api/apps' && !known) return new Response('Not found', { status: 404 });
  const certificate = tenant.keys[0]?.name ?? '';
  const made = { ...read(body, known), certificate: read(body, known).certificate || certificate };
  const error = refusal(tenant, made, known);
  if (error) return Response.json({ error }, { status: 400 });
  if (known) return Response.json(Object.assign(known, made));
  store.made += 1;
  const app: AppView = { ...made, spid: String(804_580_507_358 + store.made), on: false };
  tenant.apps.push(app);
  return Response.json(app);
};

/** `admin.google.com`, for the login that the prefix names. */
export const admin = async (store: Store, request: ReplicaRequest): Promise<Response> => {
  const { url, method, body } = request;
  const [prefix = '', login = '0'] = /^\/u\/(\d+)/.exec(url.pathname) ?? [];
  const path = url.pathname.slice(prefix.length).replace(/\/$/, '');
  const tenant = await tenantAt(store, Number(login));
  if (!tenant) return new Response('Not found', { status: 404 });
  if (path === '/ac/api/session') return askSession(store, request);
  if (store.session === 'ended') return Response.redirect(loginUrl(url.href));
  if (method === 'POST') return write(store, tenant, path, body);
  if (path === '/ac/api/idp') return Response.json(idpView(store, tenant));
  return PAGES.test(path)
    ? shell(store, tenant, prefix)
    : new Response('Not found', { status: 404 });
};
