import type { Accepted, SignIn } from '../saml/sp.ts';
import type { Account } from './store.ts';

/** Exactly so: capital G, singular, http. */
const GROUPS = 'http://schemas.xmlsoap.org/claims/Group';

/** Lets a user in whom the account has or makes, and makes teams of the groups that were sent. */
export const admit = (account: Account, { nameId, attributes }: Accepted): SignIn => {
  const { autoCreateUsers, autoCreateGroups } = account.sso;
  if (!account.users.includes(nameId)) {
    if (!autoCreateUsers) return { ok: false, error: `there is no user ${nameId}` };
    account.users.push(nameId);
  }
  const groups = autoCreateGroups ? (attributes[GROUPS] ?? []) : [];
  account.teams = [...new Set([...account.teams, ...groups])];
  return { ok: true, nameId, attributes };
};
