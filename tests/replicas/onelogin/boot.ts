import type { Variant } from '../replica.ts';
import type { Settings } from './settings.ts';

/** An app as its pages show it. */
export interface AppView {
  id: string;
  connector: string;
  settings: Settings;
  issuerUrl: string;
  ssoUrl: string;
  sloUrl: string;
  certificateName: string;
  certificateHref: string;
  metadataHref: string;
}

export interface CertificateView {
  name: string;
  pem: string;
  sha1: string;
  sha256: string;
  downloadHref: string;
}

/** What the server gives each page of the console. */
export type Boot = { variant: Variant } & (
  | { view: 'apps'; apps: readonly { name: string; href: string }[] }
  | { view: 'find'; connectors: readonly { name: string; type: string; href: string }[] }
  | { view: 'add'; connector: string }
  | { view: 'app'; app: AppView }
  | { view: 'certificate'; certificate: CertificateView }
);

export const has = ({ flavour }: Variant, name: string): boolean =>
  flavour.split(/\s+/).includes(name);
