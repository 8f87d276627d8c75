import { render } from 'preact';
import { GuidePage } from '../../../components/GuidePage.tsx';
import { CONSOLES } from '../../consoles/index.ts';
import { type Pair, pairOf, sheetOfPair } from '../../journey/guide/sheet.ts';
import type { Connection } from '../../model/connection.ts';
import type { Side } from '../../model/field.ts';
import { readerLocale, uiLocale } from '../locale.ts';
import { send } from '../transport.ts';

/** The consoles of a side that have a definition, by id and name. */
const optionsOf = (side: Side) =>
  CONSOLES.filter((console) => console.side === side).map(({ id, name }) => [id, name] as const);

/** The connection that the address names, with the reader's language; without the background, neither. */
const asked = async (id: string | null) => {
  const view = await send('view', { tab: null, connection: id }).catch(() => null);
  const connection = view?.connection && view.connection.id === id ? view.connection : null;
  return { connection, locale: view ? readerLocale(view.settings) : uiLocale() };
};

/** The pair at first: the connection's, else the one in the address, else the first of each side. */
const firstPair = (connection: Connection | null, address: URLSearchParams): Pair => {
  if (connection) return pairOf(connection);
  const one = (side: Side) => {
    const ids = optionsOf(side).map(([id]) => id);
    return ids.find((id) => id === address.get(side)) ?? ids[0] ?? '';
  };
  return { sp: one('sp'), idp: one('idp') };
};

/** Draws the guide that the address asks for (`connection`, or `sp` and `idp`) into `#root`. */
export const mountGuide = async (address: URLSearchParams): Promise<void> => {
  const root = document.querySelector('#root');
  const { connection, locale } = await asked(address.get('connection'));
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  if (root)
    render(
      <GuidePage
        consoles={{ sp: optionsOf('sp'), idp: optionsOf('idp') }}
        pair={firstPair(connection, address)}
        locale={locale}
        connection={connection?.name ?? null}
        sheet={(pair, language) => sheetOfPair(pair, language, connection)}
        copy={copy}
        print={() => window.print()}
      />,
      root,
    );
};
