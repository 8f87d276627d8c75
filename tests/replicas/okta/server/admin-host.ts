import type { ReplicaRequest } from '../../replica.ts';
import { DEFAULTS } from '../settings.ts';
import { instancePath } from './addresses.ts';
import { notFound } from './error-pages.ts';
import { type App, keyOf, type Org } from './org.ts';
import { askSession, loginUrl } from './session.ts';
import { shell } from './shell.ts';
import { viewOf } from './view.ts';
import { change, jsonOf, preview, save } from './write.ts';

const INSTANCE = /^\/admin\/app\/([^/]+)\/instance\/([^/]+)(?:\/(.*))?$/;

/** The certificate as a file, as *Download certificate* gives it. */
const certificate = (app: App | undefined, kid: string | null): Response => {
  const key = app && keyOf(app, kid);
  if (!key) return notFound();
  return new Response(key.certificate, {
    headers: {
      'content-type': 'application/x-x509-ca-cert',
      'content-disposition': 'attachment; filename="okta.cert"',
    },
  });
};

const write = async (org: Org, request: ReplicaRequest): Promise<Response> => {
  const path = request.url.pathname;
  if (request.headers.get('x-okta-xsrftoken') !== org.xsrf) {
    return Response.json({ errorCode: 'E0000006' }, { status: 403 });
  }
  if (org.look.readonly) {
    const errorSummary = 'You do not have permission to perform the requested action';
    return Response.json({ errorCode: 'E0000006', errorSummary }, { status: 403 });
  }
  if (path === '/admin/apps/saml-wizard/save') return save(org, request);
  if (path === '/admin/apps/saml-wizard/preview') return preview(request.body);
  const [, , appId, what = ''] = INSTANCE.exec(path) ?? [];
  const app = org.apps.find((one) => one.appId === appId);
  return app ? change(app, what, jsonOf(request.body) ?? {}) : notFound();
};

/** `dev-1-admin.okta.com`: the console. */
export const adminHost = (org: Org, request: ReplicaRequest): Response | Promise<Response> => {
  const { pathname, hostname, origin, searchParams } = request.url;
  if (pathname === '/admin/session') return askSession(org, request);
  if (org.session === 'ended') return Response.redirect(loginUrl(request.url));
  if (request.method === 'POST') return write(org, request);
  if (/^\/(?:admin\/?(?:dashboard)?)?$/.test(pathname)) {
    return Response.redirect(`${origin}/admin/apps/active`);
  }
  if (pathname === '/admin/apps/active') {
    const apps = org.apps.map((app) => ({ label: app.settings.label, href: instancePath(app) }));
    return shell(hostname, org, 'Applications', { view: 'apps', apps });
  }
  if (pathname === '/admin/apps/saml-wizard/create') {
    const view = { view: 'wizard', appId: null, settings: DEFAULTS } as const;
    return shell(hostname, org, 'Create SAML Integration', view);
  }
  const editId = /^\/admin\/apps\/saml-wizard\/edit\/[^/]+\/([^/]+)$/.exec(pathname)?.[1];
  const certificateId = /^\/admin\/org\/security\/([^/]+)\/cert$/.exec(pathname)?.[1];
  const [, , instanceId, part = ''] = INSTANCE.exec(pathname) ?? [];
  const appId = editId ?? certificateId ?? instanceId;
  const app = org.apps.find((one) => one.appId === appId);
  if (!app) return notFound();
  if (certificateId) return certificate(app, searchParams.get('kid'));
  if (editId) {
    const view = { view: 'wizard', appId: app.appId, settings: app.settings } as const;
    return shell(hostname, org, 'Edit SAML Integration', view);
  }
  if (part === 'settings') return Response.json(viewOf(hostname, app));
  return part === ''
    ? shell(hostname, org, app.settings.label, { view: 'instance', app: viewOf(hostname, app) })
    : notFound();
};
