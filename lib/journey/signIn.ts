import type { Connection } from '../model/connection.ts';
import type { Console } from '../model/console.ts';
import { derive } from './derive.ts';
import type { Consoles } from './pages.ts';
import { given } from './wanted.ts';

/** Where a test sign-in begins, and the hosts between which it goes on. */
export interface SignIn {
  /** At the SP. */
  url: string;
  /** Among the IdP's apps, where the SP takes what it has not asked for; null: not known, or not taken. */
  launcher: string | null;
  hosts: string[];
}

const web = (text: string | null | undefined): URL | null => {
  const url = text ? URL.parse(text) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
};

/** The named groups of the console's addresses, from the account that was read from them. */
const partsOf = (console: Console, account: string): Record<string, string | undefined> => {
  const names = console.account.flatMap((pattern) =>
    [...pattern.matchAll(/\(\?<(\w+)>/g)].flatMap((match) => match[1] ?? []),
  );
  const values = account.split('/');
  return Object.fromEntries(names.map((name, i) => [name, values[i]]));
};

const startOf = (connection: Connection, consoles: Consoles): URL | null => {
  const { sp } = consoles;
  const page = sp?.signIn && derive(sp.signIn, partsOf(sp, connection.sp.account));
  const acs = web(given(connection, consoles, 'acsUrl'));
  return (
    web(given(connection, consoles, 'spInitiationUrl')) ??
    web(page) ??
    // Nothing better is known: the service's own front door.
    (acs && new URL('/', acs))
  );
};

const launcherOf = (connection: Connection, { sp, idp }: Consoles): string | null => {
  if (!idp?.launcher || sp?.demands?.initiator === 'sp') return null;
  const ssoUrl = web(given(connection, { sp, idp }, 'ssoUrl'));
  return ssoUrl && (web(derive(idp.launcher, { ssoOrigin: ssoUrl.origin }))?.href ?? null);
};

/** Where a user signs in at the SP; null while nothing of it is known. */
export const signInOf = (connection: Connection, consoles: Consoles): SignIn | null => {
  const start = startOf(connection, consoles);
  if (!start) return null;
  const others = (['acsUrl', 'ssoUrl'] as const).map((field) =>
    web(given(connection, consoles, field)),
  );
  const hosts = [start, ...others].flatMap((url) => url?.hostname ?? []);
  return {
    url: start.href,
    launcher: launcherOf(connection, consoles),
    hosts: [...new Set(hosts)],
  };
};
