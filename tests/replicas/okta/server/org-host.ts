import type { ReplicaRequest } from '../../replica.ts';
import { orgOf } from './addresses.ts';
import { notFound } from './error-pages.ts';
import { metadataXml } from './metadata.ts';
import { keyOf, type Org } from './org.ts';
import { login } from './session.ts';
import { signOn } from './sign-on.ts';
import { userHome } from './user-home.ts';

const METADATA = /^\/app\/(?:[^/]+\/)?([^/]+)\/sso\/saml\/metadata$/;
const SIGN_ON = /^\/app\/([^/]+)\/([^/]+)\/sso\/saml$/;
const EMBED = /^\/home\/([^/]+)\/([^/]+)\/[^/]+$/;

/** `dev-1.okta.com`: what users and service providers reach. */
export const orgHost = (org: Org, request: ReplicaRequest): Response | Promise<Response> => {
  const { url } = request;
  const { pathname, hostname } = url;
  if (pathname === '/login/login.htm') return login(org, request);
  const metadataKey = METADATA.exec(pathname)?.[1];
  const apps = org.apps.filter((app) => app.org === orgOf(hostname));
  if (pathname === '/app/UserHome') return userHome(hostname, apps);
  const described = apps.find((app) => app.externalKey === metadataKey);
  const key = described && keyOf(described, url.searchParams.get('kid'));
  if (described && key) {
    return new Response(metadataXml(hostname, described, key), {
      headers: { 'content-type': 'application/xml;charset=UTF-8' },
    });
  }
  const [, appName, id] = SIGN_ON.exec(pathname) ?? EMBED.exec(pathname) ?? [];
  const app = apps.find(
    (one) => one.appName === appName && (one.externalKey === id || one.appId === id),
  );
  const asKey = SIGN_ON.test(pathname) ? app?.externalKey === id : app?.appId === id;
  return app && asKey ? signOn(url, app) : notFound();
};
