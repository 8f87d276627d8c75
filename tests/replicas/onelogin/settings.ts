import { FIELDS, PUBLIC_KEY } from './fields.ts';

export interface Parameter {
  name: string;
  value: string;
  /** Ticked: *Include in SAML assertion*. */
  included: boolean;
  /** The row of the NameID, which every app has. */
  nameId?: boolean;
}

/** What an app has saved, tab by tab. */
export interface Settings {
  displayName: string;
  visible: boolean;
  description: string;
  configuration: Record<string, string>;
  credentials: 'admin' | 'shared';
  parameters: Parameter[];
  signatureAlgorithm: string;
  loginHint: boolean;
  /** Whether the role *Default* may use it. */
  assigned: boolean;
}

export const CONNECTOR = 'SAML Custom Connector (Advanced)';
export const OLD_CONNECTOR = 'SAML Test Connector (Advanced)';

export const defaults = (displayName: string): Settings => ({
  displayName,
  visible: true,
  description: '',
  configuration: Object.fromEntries([...FIELDS, PUBLIC_KEY].map(({ key, value }) => [key, value])),
  credentials: 'admin',
  parameters: [{ name: 'NameID value', value: 'Email', included: true, nameId: true }],
  signatureAlgorithm: 'SHA-1',
  loginHint: true,
  assigned: false,
});
