import type { Variant } from '../../replica.ts';
import { USUAL } from '../../variant.ts';
import { type AppView, type Look, NEW_APP } from '../view.ts';
import { keyAt, type SigningKey } from './keys.ts';

/** One customer of Google Workspace; `/u/1` is the login to the second. */
export interface Tenant {
  idpid: string;
  keys: SigningKey[];
  apps: AppView[];
}

export interface Store {
  variant: Variant;
  tenants: Tenant[];
  /** Apps ever made, which numbers their ids. */
  made: number;
  session: 'open' | 'ended' | 'renewed';
}

const IDPIDS = ['C037dn3yo', 'C03n20g5m'];

export const freshStore = (variant: Partial<Variant> = {}): Store => ({
  variant: { ...USUAL, ...variant },
  tenants: IDPIDS.map((idpid) => ({ idpid, keys: [], apps: [] })),
  made: 0,
  session: 'open',
});

const has = ({ flavour }: Variant, name: string): boolean => flavour.split(/\s+/).includes(name);

export const lookOf = (variant: Variant): Look => ({
  language: has(variant, 'ja') ? 'ja' : variant.language,
  native: variant.old || has(variant, 'native'),
  closure: has(variant, 'closure'),
  boxes: has(variant, 'boxes'),
  truncated: has(variant, 'truncated'),
  folded: has(variant, 'folded'),
  catalogue: has(variant, 'catalogue'),
  readonly: has(variant, 'readonly'),
  expired: has(variant, 'expired'),
});

/** The customer behind that login, with its keys: one, or two with `two-certificates`. */
export const tenantAt = async (store: Store, login: number): Promise<Tenant | null> => {
  const tenant = store.tenants[login];
  if (!tenant) return null;
  if (tenant.keys.length === 0) {
    tenant.keys.push(await keyAt(login * 2));
    if (has(store.variant, 'two-certificates')) await addKey(store, tenant);
    if (has(store.variant, 'readonly')) tenant.apps.push(intranet(tenant.keys[0]?.name ?? ''));
  }
  return tenant;
};

/** What whoever may only look finds. */
const intranet = (certificate: string): AppView => ({
  ...NEW_APP,
  spid: '532096782621',
  name: 'Intranet',
  acsUrl: 'https://intranet.acme.example/saml/acs',
  entityId: 'https://intranet.acme.example/saml',
  certificate,
  on: true,
});

/** At most two. */
export const addKey = async (store: Store, tenant: Tenant): Promise<boolean> => {
  if (tenant.keys.length !== 1) return false;
  const key = await keyAt(store.tenants.indexOf(tenant) * 2 + 1);
  const [first] = tenant.keys;
  // Made in the same second, two would have one name.
  tenant.keys.push(
    first?.name === key.name ? { ...key, name: key.name.replace(/(\d)_S/, '$10_S') } : key,
  );
  return true;
};

export const ssoUrl = ({ idpid }: Tenant): string =>
  `https://accounts.google.com/o/saml2/idp?idpid=${idpid}`;

export const entityId = ({ idpid }: Tenant): string =>
  `https://accounts.google.com/o/saml2?idpid=${idpid}`;
