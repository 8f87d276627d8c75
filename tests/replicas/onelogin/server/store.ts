import { randomUUID } from 'node:crypto';
import type { Variant } from '../../replica.ts';
import { USUAL } from '../../variant.ts';
import type { AppView } from '../boot.ts';
import { has } from '../boot.ts';
import { CONNECTOR, defaults, OLD_CONNECTOR, type Settings } from '../settings.ts';

export interface App {
  /** In console addresses and the SLO address. */
  id: string;
  uuid: string;
  /** The account; no other knows the app. */
  sub: string;
  settings: Settings;
}

export interface Store {
  variant: Variant;
  apps: App[];
}

/** Every account has one certificate, which all its apps share. */
export const CERTIFICATE_ID = '24817';

const FIRST_ID = 1_543_491;

export const emptyStore = (variant: Partial<Variant> = {}): Store => ({
  variant: { ...USUAL, ...variant },
  apps: [],
});

export const connectorOf = ({ old }: Variant): string => (old ? OLD_CONNECTOR : CONNECTOR);

export const addApp = (store: Store, sub: string, displayName: string): App => {
  const app: App = {
    id: String(FIRST_ID + store.apps.length),
    uuid: randomUUID(),
    sub,
    settings: { ...defaults(displayName), assigned: has(store.variant, 'assigned') },
  };
  store.apps.push(app);
  return app;
};

/** The id in the endpoint: the app's number in older apps and in those of the years between. */
const endpointId = (app: App, variant: Variant): string =>
  variant.old || has(variant, 'numeric') ? app.id : app.uuid;

export const issuerOf = (app: App, { old }: Variant): string =>
  `https://app.onelogin.com/saml/metadata/${old ? app.id : app.uuid}`;

export const endpointOf = (app: App, variant: Variant, binding = 'post'): string =>
  `https://${app.sub}.onelogin.com/trust/saml2/http-${binding}/sso/${endpointId(app, variant)}`;

export const logoutOf = (app: App): string =>
  `https://${app.sub}.onelogin.com/trust/saml2/http-redirect/slo/${app.id}`;

export const viewOf = (app: App, variant: Variant): AppView => ({
  id: app.id,
  connector: connectorOf(variant),
  settings: app.settings,
  issuerUrl: issuerOf(app, variant),
  ssoUrl: endpointOf(app, variant),
  sloUrl: logoutOf(app),
  certificateName: 'Standard Strength Certificate (2048-bit)',
  certificateHref: `/certificates/${CERTIFICATE_ID}`,
  metadataHref: `https://${app.sub}.onelogin.com/saml/metadata/${variant.old ? app.id : app.uuid}`,
});
