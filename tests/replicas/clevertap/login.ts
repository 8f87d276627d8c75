import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import { hasFlavour } from '../flavour.ts';
import { escapeHtml, page } from '../page.ts';
import { readIdpMetadata } from '../saml/idp-metadata.ts';
import { type ResultWords, resultPage } from '../saml/result.ts';
import { accept, loginUrl, type SpConfig } from '../saml/sp.ts';
import { savedCertificate } from '../saml/trusted.ts';
import { admit } from './roles.ts';
import { type Connection, OLD_SP, type Settings, type Store } from './store.ts';

const WORDS: ResultWords = {
  product: 'CleverTap',
  style: 'clevertap/style',
  errorTitle: 'Login failed',
  errorText: () => 'We could not sign you in. Contact your account admin.',
};

/** Attributes: documentation, *mandatory*. Google's guide signs the response, the others the assertion. */
const DEMANDS = { attributes: ['name', 'email'], emailNameId: true, eitherSigned: true };

/** Today's page never asks for the issuer, so any is taken. */
const fromConnection = (connection: Connection): SpConfig => ({
  ...DEMANDS,
  acsUrl: connection.acsUrl,
  entityId: connection.entityId,
  ssoUrl: connection.ssoUrl,
  certificates: connection.certificates.flatMap((text) => savedCertificate(text) ?? []),
  nameIdFormat: NAME_ID_FORMATS.emailAddress,
});

const fromSettings = ({ metadataXml }: Settings): SpConfig | null => {
  const idp = readIdpMetadata(metadataXml);
  return (
    idp && {
      ...DEMANDS,
      ...OLD_SP,
      ssoUrl: idp.ssoUrl,
      idpEntityId: idp.entityId,
      certificates: idp.certificates,
    }
  );
};

const isOld = ({ variant }: Store): boolean => hasFlavour(variant, 'old');

const configOf = (store: Store): SpConfig | null => {
  if (isOld(store)) return fromSettings(store.settings);
  return store.connection && fromConnection(store.connection);
};

/** What the login page is given: an e-mail address today, the unique domain before. */
export const proceed = async (store: Store, body: string): Promise<Response> => {
  const entered = new URLSearchParams(body).get('login') ?? '';
  const wanted = isOld(store) ? [store.settings.domain] : (store.connection?.domains ?? []);
  const domain = isOld(store) ? entered : (entered.split('@')[1] ?? '');
  if (!domain || !wanted.includes(domain)) return failed(`${domain} is no domain for SSO`);
  return start(store);
};

/** Leads to the IdP by what is saved; *Test SSO* of the older page begins here too. */
export const start = async (store: Store): Promise<Response> => {
  const config = configOf(store);
  if (!config) return failed('no usable connection is saved');
  if (!URL.canParse(config.ssoUrl)) return failed('no sign-in URL is saved');
  if (config.certificates.length === 0) return failed('no valid certificate is saved');
  return Response.redirect(await loginUrl(config), 302);
};

/** The ACS of either generation; null for any other address. */
export const acs = async (store: Store, url: string, body: string): Promise<Response | null> => {
  const config = configOf(store);
  const acsUrl = isOld(store) ? OLD_SP.acsUrl : store.connection?.acsUrl;
  if (url !== acsUrl) return null;
  return config
    ? resultPage(admit(await accept(config, body), isOld(store)), WORDS)
    : failed('no usable connection is saved');
};

const failed = (error: string): Response => resultPage({ ok: false, error }, WORDS);

export const loginPage = (store: Store): Response => {
  const label = isOld(store) ? 'Organization name' : 'Email address';
  return page({
    title: 'CleverTap Login',
    language: 'en',
    style: 'clevertap/style',
    body: `<main class="card"><h1>${isOld(store) ? 'Login with SSO' : 'Log in to CleverTap'}</h1>
      <form method="post" action="/login/continue"><label for="login">${escapeHtml(label)}</label>
      <input id="login" name="login" autocomplete="off"><button class="primary">Continue</button></form></main>`,
  });
};
