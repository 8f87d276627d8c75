import type { Variant } from '../replica.ts';
import { USUAL } from '../variant.ts';

export const REGION = 'https://eu1.dashboard.clevertap.com';
export const ACCOUNT = '4R8-77K-9Z6Z';

/** What an IdP is told of CleverTap. */
export interface ServiceProvider {
  acsUrl: string;
  entityId: string;
}

/** A connection of today's page. */
export interface Connection extends ServiceProvider {
  ssoUrl: string;
  organizationName: string;
  /** As pasted or uploaded, the newest last. */
  certificates: string[];
  domains: string[];
}

/** What the older page keeps. */
export interface Settings {
  metadataXml: string;
  domain: string;
  ssoOnly: boolean;
  bindUsers: boolean;
}

export interface Store {
  variant: Variant;
  /** How many connections there have been; each has an id of its own. */
  made: number;
  connection: Connection | null;
  settings: Settings;
}

export const freshStore = (variant: Partial<Variant> = {}): Store => ({
  variant: { ...USUAL, ...variant },
  made: 0,
  connection: null,
  settings: { metadataXml: '', domain: '', ssoOnly: false, bindUsers: false },
});

/** The older page knows its values from the start. Their shape is not published. */
export const OLD_SP: ServiceProvider = {
  acsUrl: `${REGION}/sso/saml/${ACCOUNT}/acs`,
  entityId: `${REGION}/sso/saml/${ACCOUNT}`,
};

/** Today's are made with the connection, after the manner of the broker that the form resembles. */
export const newServiceProvider = (number: number): ServiceProvider => {
  const id = `con_7hQ2mXz4Kd9TbW${String(number).padStart(2, '0')}`;
  return {
    acsUrl: `https://auth.clevertap.com/login/callback?connection=${id}`,
    entityId: `urn:auth0:clevertap:${id}`,
  };
};
