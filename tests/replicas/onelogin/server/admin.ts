import { X509Certificate } from 'node:crypto';
import { stringsOf } from '../../body.ts';
import { pause } from '../../browser.ts';
import { page } from '../../page.ts';
import type { ReplicaRequest } from '../../replica.ts';
import type { Boot } from '../boot.ts';
import { keyOf } from './key.ts';
import { addApp, CERTIFICATE_ID, connectorOf, type Store, viewOf } from './store.ts';
import { save } from './write.ts';

const notFound = (): Response =>
  new Response('The page you were looking for does not exist.', { status: 404 });

/** A view of the console without its variant, which all of them get. */
type View = Boot extends infer B ? (B extends Boot ? Omit<B, 'variant'> : never) : never;

const shown = ({ variant }: Store, title: string, view: View): Response =>
  page({
    title: `${title} | OneLogin`,
    language: 'en',
    script: variant.old ? 'onelogin/old/main' : 'onelogin/client/main',
    style: variant.old ? 'onelogin/old' : 'onelogin/style',
    state: { ...view, variant },
  });

const login = (): Response =>
  page({
    title: 'OneLogin',
    language: 'en',
    style: 'onelogin/style',
    body: '<main class="sorry"><h1>Log in to OneLogin</h1><p id="notice">You have been logged out due to inactivity.</p><label>Username <input autocomplete="off"></label> <button type="button">Continue</button></main>',
  });

const appPath = (store: Store, id: string): string =>
  store.variant.old ? `/apps/${id}/edit` : `/admin2/apps/${id}`;

const certificatePage = async (store: Store, sub: string): Promise<Response> => {
  const { certificate: pem } = await keyOf(sub, store.variant.old);
  const { fingerprint, fingerprint256 } = new X509Certificate(pem);
  const name = 'Standard Strength Certificate (2048-bit)';
  const downloadHref = `/certificates/${CERTIFICATE_ID}/download`;
  return shown(store, name, {
    view: 'certificate',
    certificate: { name, pem, sha1: fingerprint, sha256: fingerprint256, downloadHref },
  });
};

const download = async (store: Store, sub: string): Promise<Response> =>
  new Response((await keyOf(sub, store.variant.old)).certificate, {
    headers: {
      'content-type': 'application/x-pem-file',
      'content-disposition': 'attachment; filename="onelogin.pem"',
    },
  });

const posted = async (store: Store, { url, body }: ReplicaRequest, sub: string) => {
  await pause(store.variant.slow);
  if (url.pathname === '/api/apps') {
    const { displayName } = stringsOf(body, ['displayName']);
    if (!displayName.trim()) return Response.json({ errors: ['Display Name'] }, { status: 422 });
    const { id } = addApp(store, sub, displayName);
    return Response.json({ errors: [], href: appPath(store, id) });
  }
  const id = /^\/api\/apps\/(\d+)$/.exec(url.pathname)?.[1];
  const app = store.apps.find((one) => one.id === id && one.sub === sub);
  return app ? save(store, app, body) : notFound();
};

/** The console of the account that the sub-domain names. */
export const admin = (store: Store, request: ReplicaRequest): Response | Promise<Response> => {
  const { pathname, hostname } = request.url;
  const sub = hostname.replace('.onelogin.com', '');
  if (request.method === 'POST') return posted(store, request, sub);
  const path = pathname.replace(/^\/admin2?(?=\/)/, '').replace(/\/$/, '');
  if (path === '/login') return login();
  if (path === '/apps' || path === '')
    return shown(store, 'Applications', {
      view: 'apps',
      apps: store.apps
        .filter((app) => app.sub === sub)
        .map(({ id, settings }) => ({ name: settings.displayName, href: appPath(store, id) })),
    });
  const connector = connectorOf(store.variant);
  const prefix = store.variant.old ? '' : '/admin2';
  if (path === '/apps/find') {
    const connectors = [
      { name: connector, type: 'SAML2.0', href: `${prefix}/apps/new/110016` },
      { name: 'SAML 1.1 Test Connector (Advanced)', type: 'SAML1.1', href: `${prefix}/apps/find` },
    ];
    return shown(store, 'Find Applications', { view: 'find', connectors });
  }
  if (path.startsWith('/apps/new/')) return shown(store, connector, { view: 'add', connector });
  const [, kind, id, rest = ''] = /^\/(apps|certificates)\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
  if (kind === 'certificates' && id === CERTIFICATE_ID)
    return rest === 'download' ? download(store, sub) : certificatePage(store, sub);
  const app = store.apps.find((one) => kind === 'apps' && one.id === id && one.sub === sub);
  return app
    ? shown(store, app.settings.displayName, { view: 'app', app: viewOf(app, store.variant) })
    : notFound();
};
