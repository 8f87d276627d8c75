import { inflateRawSync } from 'node:zlib';
import type { ReplicaRequest } from '../../replica.ts';
import { postPage } from '../../saml/post.ts';
import { readRequest } from '../../saml/request.ts';
import type { AppView } from '../view.ts';
import { errorPage, parseError } from './errors.ts';
import { deniedResponse, signedResponse } from './response.ts';
import { login } from './session.ts';
import { entityId, type Store, type Tenant, tenantAt } from './store.ts';

const xmlOf = (query: URLSearchParams): string => {
  const packed = Buffer.from(query.get('SAMLRequest') ?? '', 'base64');
  try {
    return inflateRawSync(packed, { maxOutputLength: 256 * 1024 }).toString('utf8');
  } catch {
    return '';
  }
};

const nameIdPolicy = (xml: string): string =>
  /<(?:\w+:)?NameIDPolicy\b[^>]*\bFormat="([^"]*)"/.exec(xml)?.[1] ?? '';

const posted = (action: string, xml: string, relayState: string): Response =>
  postPage({ action, samlResponse: Buffer.from(xml).toString('base64'), relayState });

const details = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    ['idpid', 'spid', 'forceauthn', 'SAMLRequest', 'RelayState'].flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const respond = (
  tenant: Tenant,
  app: AppView,
  query: URLSearchParams,
  request: { id: string; nameIdFormat: string; relayState: string } | null,
): Response => {
  if (!app.on) return errorPage(403, 'app_not_enabled_for_user', details(query));
  const key = tenant.keys.find(({ name }) => name === app.certificate) ?? tenant.keys[0];
  if (!key) return errorPage(500, 'server_error', {});
  const xml = signedResponse(entityId(tenant), app, key, request);
  return posted(app.acsUrl, xml, request ? request.relayState : app.startUrl);
};

/** Starts at the SP: the app is found by the request's Issuer alone, character for character. */
const answer = (tenant: Tenant, query: URLSearchParams): Response => {
  const request = readRequest(query);
  const xml = xmlOf(query);
  if (!request) {
    return /<(?:\w+:)?AuthnRequest\b/.test(xml)
      ? parseError('invalid_sp_id: The <Issuer> element MUST be present in <AuthnRequest> element.')
      : parseError('malformed_request: The SAML request is malformed.');
  }
  const app = tenant.apps.find((one) => one.entityId === request.issuer);
  if (!app) return errorPage(403, 'app_not_configured_for_user', details(query));
  if (request.acsUrl && request.acsUrl !== app.acsUrl)
    return posted(
      request.acsUrl,
      deniedResponse(entityId(tenant), app, request),
      request.relayState,
    );
  return respond(tenant, app, query, { ...request, nameIdFormat: nameIdPolicy(xml) });
};

/** `accounts.google.com`: what users and service providers reach. */
export const accounts = async (store: Store, request: ReplicaRequest): Promise<Response> => {
  const { pathname, searchParams } = request.url;
  if (pathname.startsWith('/v3/signin')) return login(store, request);
  const number = store.tenants.findIndex(({ idpid }) => idpid === searchParams.get('idpid'));
  const tenant = await tenantAt(store, number);
  if (!tenant) return errorPage(403, 'app_not_configured', details(searchParams));
  if (pathname === '/o/saml2/idp') return answer(tenant, searchParams);
  if (pathname === '/o/saml2/initsso') {
    const app = tenant.apps.find(({ spid }) => spid === searchParams.get('spid'));
    return app
      ? respond(tenant, app, searchParams, null)
      : errorPage(400, 'not_a_saml_app', details(searchParams));
  }
  return errorPage(404, 'not_found', {});
};
