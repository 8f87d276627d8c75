import type { Words } from './words.ts';

/** A certificate as the console shows it. */
export interface CertificateView {
  /** `Google_2030-10-9-53626_SAML2_0`. */
  name: string;
  /** In the admin's language. */
  expires: string;
  pem: string;
  fingerprint: string;
}

/** What is the customer's and not an app's. */
export interface IdpView {
  ssoUrl: string;
  entityId: string;
  certificates: CertificateView[];
  metadata: string;
}

export interface Mapping {
  /** `Basic Information > Primary email`. */
  source: string;
  name: string;
}

/** What the wizard and the editors save for one app. */
export interface Settings {
  name: string;
  acsUrl: string;
  entityId: string;
  startUrl: string;
  signedResponse: boolean;
  nameIdFormat: string;
  nameId: string;
  mappings: Mapping[];
  groups: string[];
  groupAttribute: string;
  /** Name of the certificate that signs. */
  certificate: string;
}

export interface AppView extends Settings {
  spid: string;
  /** On for everyone, or off. */
  on: boolean;
}

/** Manners of the page, from the replica's variant. */
export interface Look {
  language: 'en' | 'de' | 'ja';
  /** Native inputs and selects in tables, as before 2020. */
  native: boolean;
  /** Lists that listen to mouse buttons and to no click. */
  closure: boolean;
  /** Google's values in read-only boxes. */
  boxes: boolean;
  /** Google's addresses are cut, whole in a title. */
  truncated: boolean;
  /** Cards of a saved app are folded. */
  folded: boolean;
  /** An app of the catalogue: three steps. */
  catalogue: boolean;
  readonly: boolean;
  /** The session ends with the first thing entered. */
  expired: boolean;
}

/** What the server gives the page. */
export interface Boot {
  words: Words;
  look: Look;
  /** `` or `/u/1`. */
  prefix: string;
  apps: AppView[];
  slow: number;
  late: number;
  rerender: boolean;
}

export const FORMATS = [
  'UNSPECIFIED',
  'EMAIL',
  'X509_SUBJECT',
  'WIN_DOMAIN_QUALIFIED',
  'KERBEROS',
  'ENTITY',
  'PERSISTENT',
  'TRANSIENT',
  'ENCRYPTED',
] as const;

export const SOURCES = [
  'Basic Information > First name',
  'Basic Information > Last name',
  'Basic Information > Primary email',
  'Employee Details > Employee ID',
] as const;

export const NEW_APP: Settings = {
  name: '',
  acsUrl: '',
  entityId: '',
  startUrl: '',
  signedResponse: false,
  nameIdFormat: 'UNSPECIFIED',
  nameId: 'Basic Information > Primary email',
  mappings: [],
  groups: [],
  groupAttribute: '',
  certificate: '',
};
