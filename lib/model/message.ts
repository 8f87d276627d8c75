import type { SignatureReading } from './signature.ts';

/** SAML core 2.2. */
export interface NameId {
  value: string;
  format: string | null;
  nameQualifier: string | null;
  spNameQualifier: string | null;
}

export interface Attribute {
  name: string;
  nameFormat: string | null;
  friendlyName: string | null;
  values: string[];
}

/** SAML core 2.4.1: who may present the assertion, where, until when. */
export interface SubjectConfirmation {
  method: string | null;
  recipient: string | null;
  inResponseTo: string | null;
  notBefore: string | null;
  notOnOrAfter: string | null;
}

/** SAML core 2.7.2. */
export interface AuthnStatement {
  authnInstant: string | null;
  sessionIndex: string | null;
  sessionNotOnOrAfter: string | null;
  contextClass: string | null;
}

/** SAML core 2.3.3. Times as written. */
export interface Assertion {
  id: string | null;
  version: string | null;
  issueInstant: string | null;
  issuer: string | null;
  /** Null where there is none, or where it is encrypted. */
  nameId: NameId | null;
  confirmations: SubjectConfirmation[];
  conditions: { notBefore: string | null; notOnOrAfter: string | null } | null;
  /** One list for each AudienceRestriction: one of each must fit (core 2.5.1.4). */
  audiences: string[][];
  authnStatements: AuthnStatement[];
  attributes: Attribute[];
  /** What in it is encrypted: its contents are unknown, not absent. */
  encrypted: ('nameId' | 'attribute')[];
}

/** SAML core 3.4.1. */
export interface AuthnRequest {
  acsUrl: string | null;
  acsIndex: string | null;
  protocolBinding: string | null;
  nameIdPolicy: {
    format: string | null;
    spNameQualifier: string | null;
    allowCreate: string | null;
  } | null;
  authnContext: { comparison: string | null; classes: string[] } | null;
  forceAuthn: boolean;
  isPassive: boolean;
}

/** SAML core 3.7.1. */
export interface LogoutRequest {
  nameId: NameId | null;
  encryptedId: boolean;
  sessionIndexes: string[];
  notOnOrAfter: string | null;
}

/** What a SAML 2.0 message says, without judging it. Times as written. */
export interface Message {
  /** Name of its root: `AuthnRequest`, `Response`, `LogoutRequest`, `Assertion` … */
  type: string;
  id: string | null;
  version: string | null;
  issueInstant: string | null;
  issuer: string | null;
  destination: string | null;
  inResponseTo: string | null;
  /** Status codes from the outermost in, and the status message. */
  status: string[];
  statusMessage: string | null;
  assertions: Assertion[];
  /** How many assertions can't be read, since they are encrypted. */
  encryptedAssertions: number;
  request: AuthnRequest | null;
  logout: LogoutRequest | null;
  signatures: SignatureReading[];
}
