import { escapeHtml, page } from '../../page.ts';
import type { ReplicaRequest } from '../../replica.ts';
import { postPage } from '../../saml/post.ts';
import { readRequest } from '../../saml/request.ts';
import { keyOf } from './key.ts';
import { metadataXml } from './metadata.ts';
import { responseFor } from './response.ts';
import { type App, issuerOf, type Store } from './store.ts';

/** The page that users see, whatever the reason; the console's log says nothing either. */
const sorry = (reason: string): Response =>
  page({
    title: "We're sorry, but something went wrong (500)",
    language: 'en',
    style: 'onelogin/style',
    status: 500,
    head: `<meta name="replica-result" content="${escapeHtml(`error: ${reason}`)}">`,
    body: "<main class=\"sorry\"><h1>We're sorry, but something went wrong.</h1><p>We've been notified about this issue and we'll take a look at it shortly.</p></main>",
  });

/** Found anywhere in the address, as unanchored validators of published guides show. */
const lets = (validator: string, acsUrl: string): boolean => {
  try {
    return new RegExp(validator).test(acsUrl);
  } catch {
    return false;
  }
};

const answer = async (store: Store, app: App, url: URL): Promise<Response> => {
  const { configuration, assigned } = app.settings;
  if (!assigned) return sorry('nobody is assigned to the app');
  const started = url.searchParams.has('SAMLRequest');
  const request = readRequest(url.searchParams);
  if (started && !request) return sorry('the request could not be read');
  if (request?.acsUrl && !lets(configuration.validator ?? '', request.acsUrl))
    return sorry(`the validator does not match ${request.acsUrl}`);
  const acsUrl = request?.acsUrl || configuration.consumer_url;
  if (!acsUrl) return sorry('no ACS URL is saved');
  const key = await keyOf(app.sub, store.variant.old);
  try {
    const issuer = issuerOf(app, store.variant);
    const xml = await responseFor(app, issuer, key, acsUrl, request?.id);
    return postPage({
      action: acsUrl,
      samlResponse: Buffer.from(xml).toString('base64'),
      relayState: request ? request.relayState : (configuration.relaystate ?? ''),
    });
  } catch (error) {
    return sorry(error instanceof Error ? error.message : String(error));
  }
};

/** Where an app starts: at once, or with the SP's own address when that is the initiator. */
const launch = (store: Store, app: App, url: URL): Response | Promise<Response> => {
  const { saml_initiater_id: initiator, login } = app.settings.configuration;
  if (initiator !== '1') return answer(store, app, new URL(url.origin + url.pathname));
  return URL.canParse(login ?? '')
    ? Response.redirect(login ?? '')
    : sorry('no Login URL is saved');
};

/** What users and service providers reach, and the metadata; null for every other address. */
export const signOn = (
  store: Store,
  { url }: ReplicaRequest,
): Response | Promise<Response> | null => {
  const [, kind = '', id] =
    /^\/(trust\/saml2\/http-(?:post|redirect)\/sso|saml\/metadata|launch)\/([\w-]+)$/.exec(
      url.pathname,
    ) ?? [];
  if (!id) return null;
  const sub = url.hostname.replace('.onelogin.com', '');
  const app = store.apps.find(
    (one) => (one.uuid === id || one.id === id) && (sub === 'app' || one.sub === sub),
  );
  if (!app) return sorry('there is no such app');
  if (kind === 'launch') return launch(store, app, url);
  if (kind !== 'saml/metadata') return answer(store, app, url);
  return keyOf(app.sub, store.variant.old).then(
    ({ certificate }) =>
      new Response(metadataXml(app, store.variant, certificate), {
        headers: {
          'content-type': 'application/xml',
          'content-disposition': `attachment; filename="onelogin_metadata_${app.id}.xml"`,
        },
      }),
  );
};
