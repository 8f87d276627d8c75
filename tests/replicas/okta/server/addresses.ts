import type { App } from './org.ts';

/** `dev-1` of `dev-1-admin.okta.com` and of `dev-1.okta.com`. */
export const orgOf = (host: string): string => host.replace(/(-admin)?\..*$/, '');

const base = (host: string): string => host.slice(host.indexOf('.') + 1);
const orgHost = (host: string): string => `https://${orgOf(host)}.${base(host)}`;
const adminHost = (host: string): string => `https://${orgOf(host)}-admin.${base(host)}`;

/** Default, unless *SAML Issuer ID* says otherwise: `http`, and `www.okta.com` in every org. */
export const issuerOf = ({
  settings,
  externalKey,
}: Pick<App, 'settings' | 'externalKey'>): string =>
  settings.idpIssuer.replaceAll(`\${org.externalKey}`, externalKey) ||
  `http://www.okta.com/${externalKey}`;

export const instancePath = (app: App): string =>
  `/admin/app/${app.appName}/instance/${app.appId}/`;

export const signOnUrl = (host: string, app: App): string =>
  `${orgHost(host)}/app/${app.appName}/${app.externalKey}/sso/saml`;

export const signOutUrl = (host: string, app: App): string =>
  `${orgHost(host)}/app/${app.appName}/${app.externalKey}/slo/saml`;

export const metadataUrl = (host: string, app: App): string =>
  `${orgHost(host)}/app/${app.externalKey}/sso/saml/metadata`;

export const embedLink = (host: string, app: App): string =>
  `${orgHost(host)}/home/${app.appName}/${app.appId}/${app.linkId}`;

export const instructionsUrl = (host: string, app: App): string =>
  `${adminHost(host)}/app/${app.appName}/${app.appId}/setup/help/SAML_2_0/instructions`;

export const certificatePath = (app: App): string => `/admin/org/security/${app.appId}/cert`;
