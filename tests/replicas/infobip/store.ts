import { PEOPLE } from '../people.ts';
import type { Variant } from '../replica.ts';
import { USUAL } from '../variant.ts';

/** The host of accounts without one of their own. */
export const PORTAL = 'portal.infobip.com';

/** What the SSO form of one account keeps. */
export interface Saved {
  /** The last part of the SP entity ID, of the admin's choice. */
  domain: string;
  ssoUrl: string;
  idpEntityId: string;
  certificate: string;
  autoCreateUsers: boolean;
  autoCreateGroups: boolean;
}

export interface Account {
  sso: Saved;
  /** E-mail addresses of the users that exist. */
  users: string[];
  /** Made of the groups that were sent; none has a role before an admin gives it one. */
  teams: string[];
  /** Requests that wait for their response. */
  pending: string[];
}

export interface Store {
  variant: Variant;
  /** By host and, where several share one, by the number in the address. */
  accounts: Record<string, Account>;
}

export const freshStore = (variant: Partial<Variant> = {}): Store => ({
  variant: { ...USUAL, ...variant },
  accounts: {},
});

const freshAccount = (): Account => ({
  sso: {
    domain: '',
    ssoUrl: '',
    idpEntityId: '',
    certificate: '',
    autoCreateUsers: false,
    autoCreateGroups: false,
  },
  users: [...PEOPLE],
  teams: [],
  pending: [],
});

/** The account that an admin's session is of; a second one on the same host has `/2/` in its paths. */
export const accountAt = (store: Store, { hostname, pathname }: URL): Account => {
  const key = `${hostname}${/^\/\d+(?=\/)/.exec(pathname)?.[0] ?? ''}`;
  const account = store.accounts[key] ?? freshAccount();
  store.accounts[key] = account;
  return account;
};

/** The account of a login address: custom domains are unique on a host. */
export const accountOf = (store: Store, host: string, domain: string): Account | undefined =>
  Object.entries(store.accounts).find(
    ([key, { sso }]) => key.split('/')[0] === host && sso.domain === domain,
  )?.[1];
