import type { Accepted, SignIn } from '../saml/sp.ts';
import { ACCOUNT } from './store.ts';

/** The numbers of the parent account and of those that hang on it. */
const FAMILY = ['1000000001', '1000000002', '1000000003'];

const ROLE_MAPS = {
  'mia.berg@example.com': ['{"role":"Admin","custom":[]}', '{"role":"Viewer"}'],
  'user@acme.example': ['{"role":"Viewer"}', '{}'],
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** *Download Users and Roles*: a column for each account. The real layout is not published. */
export const usersAndRoles = (): Response => {
  const rows = Object.entries(ROLE_MAPS).map(([email, maps]) => [email, ...maps]);
  const csv = [['Email', ACCOUNT, `TEST-${ACCOUNT}`], ...rows]
    .map((row) => row.map(quoted).join(','))
    .join('\r\n');
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="users-and-roles.csv"',
    },
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const refused = (error: string): SignIn => ({ ok: false, error });

/** The older page: one attribute an account, whose value is the role map; `{}` is no access. */
const byRoleMap = (signIn: Accepted): SignIn => {
  const [map] = signIn.attributes[ACCOUNT] ?? [];
  if (map === undefined) return signIn;
  const roles = parsed(map);
  if (typeof roles !== 'object' || roles === null || Array.isArray(roles))
    return refused(`the role map of ${ACCOUNT} is no JSON object`);
  return Object.keys(roles).length > 0 ? signIn : refused(`no access to ${ACCOUNT}`);
};

/** Today's page: `accountList`, one value that is a JSON array of the family's numbers. */
const byAccountList = (signIn: Accepted): SignIn => {
  const [list, ...more] = signIn.attributes.accountList ?? [];
  if (list === undefined) return signIn;
  const accounts = parsed(list);
  if (more.length > 0 || !Array.isArray(accounts)) return refused('accountList is no JSON array');
  const foreign = accounts.find((account) => !FAMILY.includes(account));
  if (foreign !== undefined) return refused(`account ${foreign} is not of this organization`);
  return accounts.length > 0 ? signIn : refused('no access to any account');
};

/** Judges by what the IdP says of accounts, where it says anything. */
export const admit = (signIn: SignIn, old: boolean): SignIn => {
  if (!signIn.ok) return signIn;
  return old ? byRoleMap(signIn) : byAccountList(signIn);
};
