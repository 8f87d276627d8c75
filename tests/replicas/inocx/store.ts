import { PEOPLE } from '../people.ts';
import type { Variant } from '../replica.ts';
import { USUAL } from '../variant.ts';

/** One SSO connector. `type` is '' until it is chosen. */
export interface Connector {
  name: string;
  reference: string;
  type: '' | 'saml' | 'oauth';
  issuerUrl: string;
  endpoint: string;
  identifierFormat: string;
  certificate: string;
}

export interface User {
  email: string;
  /** References of the connectors that the user may sign in by. */
  connectors: string[];
}

/** What INO cx keeps of one customer. */
export interface Saved {
  connectors: Connector[];
  users: User[];
}

export interface Store {
  variant: Variant;
  /** By the customer's host: `acme` of `acme.ino.cx`. */
  tenants: Record<string, Saved>;
}

export const fresh = (): Saved => ({
  connectors: [],
  users: PEOPLE.map((email) => ({ email, connectors: [] })),
});

/** INO cx refuses other characters in a reference (help centre). */
export const REFERENCE = /^[A-Za-z0-9_.+@-]+$/;

export const freshStore = (variant: Partial<Variant> = {}): Store => ({
  variant: { ...USUAL, ...variant },
  tenants: { acme: fresh(), globex: fresh() },
});

export const entityIdOf = (tenant: string): string => `https://${tenant}.ino.cx/api/saml/metadata`;
export const acsUrlOf = (tenant: string): string =>
  `https://${tenant}.ino.cx/api/sso/login/callback`;
export const loginAddressOf = (tenant: string, reference: string): string =>
  `https://${tenant}.ino.cx/login/sso/${encodeURIComponent(reference)}`;
