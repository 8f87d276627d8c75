import { render } from 'preact';
import { GuidePage, type Pair } from '../../../components/GuidePage.tsx';
import { CONSOLES, consoleById } from '../../consoles/index.ts';
import { sheetOf, sheetOfPair } from '../../journey/guide/sheet.ts';
import type { Connection } from '../../model/connection.ts';
import type { Side } from '../../model/field.ts';
import { readerLocale, uiLocale } from '../locale.ts';
import { send } from '../transport.ts';

/** The consoles of a side, by id and name; one without a definition has none to offer. */
const optionsOf = (side: Side) =>
  CONSOLES.filter((console) => console.side === side).map(({ id, name }) => [id, name] as const);

const known = (side: Side, id: string | null | undefined): string | null =>
  optionsOf(side).find(([option]) => option === id)?.[0] ?? null;

/** The connection that the address names, with the reader's language; without the background, neither. */
const asked = async (id: string | null) => {
  const view = await send('view', { tab: null, connection: id }).catch(() => null);
  const connection = view?.connection && view.connection.id === id ? view.connection : null;
  return { connection, locale: view ? readerLocale(view.settings) : uiLocale() };
};

/** The pair at first: the connection's, the one in the address, else the first of each side. */
const pairOf = (connection: Connection | null, address: URLSearchParams): Pair => {
  const one = (side: Side) =>
    known(side, connection?.[side].console) ??
    known(side, address.get(side)) ??
    optionsOf(side)[0]?.[0] ??
    '';
  return { sp: one('sp'), idp: one('idp') };
};

/** Draws the guide that the address asks for (`connection`, or `sp` and `idp`) into `#root`. */
export const mountGuide = async (address: URLSearchParams): Promise<void> => {
  const root = document.querySelector('#root');
  const { connection, locale } = await asked(address.get('connection'));
  const pair = pairOf(connection, address);
  const sheet = (chosen: Pair, language: typeof locale) => {
    const consoles = { sp: consoleById(chosen.sp), idp: consoleById(chosen.idp) };
    const own = chosen.sp === connection?.sp.console && chosen.idp === connection.idp.console;
    if (connection && own) return sheetOf(connection, consoles, language);
    return sheetOfPair(chosen, language);
  };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  if (root)
    render(
      <GuidePage
        consoles={{ sp: optionsOf('sp'), idp: optionsOf('idp') }}
        pair={pair}
        locale={locale}
        connection={connection?.name ?? null}
        sheet={sheet}
        copy={copy}
        print={() => window.print()}
      />,
      root,
    );
};
