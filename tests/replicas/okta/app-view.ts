import type { Settings } from './settings.ts';

/** One signing key of an app, as the table of the Sign On tab shows it. */
export interface CertificateView {
  kid: string;
  type: 'SHA-1' | 'SHA-2';
  /** `Jul 28, 2033`. */
  created: string;
  expires: string;
  active: boolean;
  metadataHref: string;
  downloadHref: string;
}

/** What the tabs of an app show. */
export interface AppView {
  appId: string;
  path: string;
  settings: Settings;
  assigned: readonly string[];
  embedLink: string;
  editHref: string;
  metadataUrl: string;
  signOnUrl: string;
  signOutUrl: string;
  issuer: string;
  /** Base64 of the active certificate, in lines, without BEGIN and END. */
  certificateBody: string;
  certificateHref: string;
  instructionsHref: string;
  certificates: readonly CertificateView[];
}
