import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { hasFlavour } from '../../flavour.ts';
import { page } from '../../page.ts';
import type { ReplicaRequest } from '../../replica.ts';
import { appName, frameHost, objectId } from '../tenant.ts';
import type { SigningKey } from './key.ts';
import { metadata } from './metadata.ts';
import { isAddress, isIdentifier, saveBasic, saveClaims, saveSigning } from './save.ts';
import { loginUrl } from './session.ts';
import { isReady, type State } from './state.ts';
import { viewOf } from './view.ts';

/** The portal's answers come late. Milliseconds. */
const latency = 200;

const done = () => new Response(null, { status: 204 });
const refused = (errors: object = {}) => Response.json({ errors }, { status: 400 });

function json(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const file = (name: string, type: string, content: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(content, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });

/** Certificate and metadata files; there are none before step 1 is saved. */
function download(kind: string, state: State, key: SigningKey): Response {
  if (!isReady(state)) return new Response('Not found', { status: 404 });
  if (kind === 'base64') return file(`${appName}.cer`, 'application/x-x509-ca-cert', key.pem);
  if (kind === 'raw') return file(`${appName}.cer`, 'application/x-x509-ca-cert', key.der);
  return file(`${appName}.xml`, 'application/xml', metadata(key));
}

const knockout = createRequire(import.meta.url).resolve('knockout');

const library = async (): Promise<Response> =>
  new Response(await readFile(knockout, 'utf8'), {
    headers: { 'content-type': 'text/javascript' },
  });

type Post = (state: State, body: Record<string, unknown>) => Response;

const posts: Record<string, Post> = {
  [`/api/ApplicationSso/${objectId}/FederatedSsoConfigV2`]: (state, body) => {
    const { errors } = saveBasic(state, body);
    return Object.keys(errors).length > 0 ? refused(errors) : done();
  },
  [`/api/ApplicationSso/${objectId}/SamlCertificatesV2`]: (state, body) =>
    saveSigning(state, body) ? done() : refused(),
  [`/api/ApplicationSso/${objectId}/Claims`]: (state, body) =>
    saveClaims(state, body) ? done() : refused(),
  '/api/ApplicationSso/IsValidIdentifierUri': (_, { uriToValidate }) =>
    Response.json({ isValid: isIdentifier(String(uriToValidate)) }),
  '/api/ApplicationSso/IsValidUri': (_, { uriToValidate }) =>
    Response.json({ isValid: isAddress(String(uriToValidate)) }),
};

/** Switches for tests, without a page of their own. */
const switches: Record<string, Post> = {
  '/_replica/claims': (state, body) => (saveClaims(state, body) ? done() : refused()),
  '/_replica/assign': (state, { assigned }) => {
    state.assigned = assigned === true;
    return done();
  },
};

/** Answers for the portal's hosts and for the frame's, which have the same calls. */
export async function portalAnswer(
  { method, url, body }: ReplicaRequest,
  state: State,
  key: SigningKey,
): Promise<Response> {
  const path = url.pathname;
  if (method === 'POST') {
    const now = switches[path];
    if (now !== undefined) return now(state, json(body));
    await pause(latency);
    if (hasFlavour(state.variant, 'expired') && state.session === 'open') state.session = 'ended';
    if (state.session === 'ended') return new Response(loginUrl, { status: 401 });
    if (hasFlavour(state.variant, 'readonly') && !path.includes('/IsValid'))
      return new Response('Forbidden', { status: 403 });
    return posts[path]?.(state, json(body)) ?? new Response('Not found', { status: 404 });
  }
  if (path === '/api/ApplicationSso/FederatedSsoV2') return Response.json(viewOf(state, key));
  const file = /^\/api\/ApplicationSso\/[^/]+\/certificate\/(base64|raw|metadata)$/.exec(path);
  if (file?.[1] !== undefined) return download(file[1], state, key);
  if (path === '/Content/knockout.js') return library();
  if (path === '/favicon.ico') return done();
  if (state.session === 'ended') return Response.redirect(loginUrl);
  const name = url.hostname === frameHost ? 'frame' : 'portal';
  return page({
    title: 'Microsoft Azure',
    head: name === 'portal' ? '<script src="/Content/knockout.js" defer></script>' : '',
    language: state.variant.language,
    script: `entra/${name}`,
    style: `entra/${name}`,
    state: viewOf(state, key),
    trustedTypes: true,
  });
}
