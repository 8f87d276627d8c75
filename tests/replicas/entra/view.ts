import type { Variant } from '../replica.ts';
import type { Source } from './tenant.ts';

/** What the "Basic SAML Configuration" pane saves. */
export interface BasicConfig {
  identifierUris: string[];
  replyUrls: string[];
  /** Used as audience and address of sign-ins that start at the identity provider. */
  defaultIdentifier: string;
  defaultReplyUrl: string;
  signOnUrl: string;
  relayState: string;
  logoutUrl: string;
}

export interface Claim {
  name: string;
  /** '' for none: the attribute is then named by `name` alone. */
  namespace: string;
  source: Source;
}

export const nameIdFormats = {
  email: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  persistent: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  unspecified: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
} as const;

export interface NameId {
  format: keyof typeof nameIdFormats;
  source: Source;
}

export interface Claims {
  nameId: NameId;
  additional: Claim[];
}

export const signingOptions = ['TokenOnly', 'ResponseOnly', 'ResponseAndToken'] as const;
export const signingAlgorithms = ['SHA-256', 'SHA-1'] as const;

export interface Signing {
  option: (typeof signingOptions)[number];
  algorithm: (typeof signingAlgorithms)[number];
}

/** All that a portal page needs to draw itself. */
export interface View {
  variant: Variant;
  app: { name: string; appId: string; objectId: string };
  basic: BasicConfig;
  claims: Claims;
  signing: Signing;
  /** `thumbprint`: 40 upper-case hexadecimal digits; `expires`: ISO instant. */
  certificate: { thumbprint: string; expires: string; email: string };
  urls: { metadata: string; login: string; issuer: string; logout: string };
  /** Step 1 has been saved: downloads and test are alive. */
  ready: boolean;
}

/** A refused save: a message for each field that is at fault. */
export interface Refusal {
  errors: Record<string, string>;
}
