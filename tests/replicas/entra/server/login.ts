import type { ReplicaRequest } from '../../replica.ts';
import { readRequest } from '../../saml/request.ts';
import { appId, tenantId, user } from '../tenant.ts';
import { errorPage } from './aadsts.ts';
import type { SigningKey } from './key.ts';
import { metadata } from './metadata.ts';
import { respond } from './respond.ts';
import { adminLogin, LOGIN_PATH } from './session.ts';
import { isReady, type State } from './state.ts';

/** Without `appid` the original gives the tenant's certificate, which is not the application's. */
function federationMetadata(url: URL, key: SigningKey): Response {
  const asked = url.searchParams.get('appid');
  if (asked !== appId) return new Response('Not found', { status: 404 });
  return new Response(metadata(key), {
    headers: { 'content-type': 'application/samlmetadata+xml' },
  });
}

/** A sign-in that the application started, by redirect. */
function fromRequest(url: URL, state: State, key: SigningKey): Response {
  if (!url.searchParams.has('SAMLRequest')) return errorPage(750054);
  const request = readRequest(url.searchParams);
  if (request === null) return errorPage(75005);
  const { identifierUris, replyUrls, defaultReplyUrl } = state.basic;
  if (request.issuer === '') return errorPage(650056);
  if (!identifierUris.includes(request.issuer)) return errorPage(700016, request.issuer);
  const acsUrl = request.acsUrl || defaultReplyUrl;
  if (!replyUrls.includes(acsUrl)) return errorPage(50011, acsUrl);
  if (!state.assigned) return errorPage(50105, user['user.mail']);
  return respond(state, key, {
    acsUrl,
    audience: request.issuer,
    relayState: request.relayState,
    inResponseTo: request.id,
  });
}

/** A sign-in that starts here, for the default identifier and reply URL. */
function unasked(state: State, key: SigningKey): Response {
  if (!isReady(state)) return errorPage(650056);
  if (!state.assigned) return errorPage(50105, user['user.mail']);
  const { defaultIdentifier, defaultReplyUrl, relayState } = state.basic;
  return respond(state, key, { acsUrl: defaultReplyUrl, audience: defaultIdentifier, relayState });
}

/** Answers for the sign-in host; the user has a session already. */
export function loginAnswer(request: ReplicaRequest, state: State, key: SigningKey): Response {
  const { url } = request;
  if (url.pathname === LOGIN_PATH) return adminLogin(state, request);
  const [, tenant = '', ...rest] = url.pathname.split('/');
  if (tenant !== tenantId) return errorPage(90002, tenant);
  const path = rest.join('/').toLowerCase();
  if (path === 'federationmetadata/2007-06/federationmetadata.xml')
    return federationMetadata(url, key);
  if (path === 'saml2') return fromRequest(url, state, key);
  if (path === 'idpinitiated') return unasked(state, key);
  return new Response('Not found', { status: 404 });
}
