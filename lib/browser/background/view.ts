import { consoleById } from '../../consoles/index.ts';
import { knownCertificates } from '../../journey/certificates.ts';
import { owns } from '../../journey/fields.ts';
import { misfit } from '../../journey/fit.ts';
import { wording } from '../../journey/label.ts';
import { next, type SeenTab, serves } from '../../journey/next.ts';
import { type Standing, standing } from '../../journey/standing.ts';
import { translate } from '../../locale/index.ts';
import type { Locale } from '../../locale/text.ts';
import type { Connection } from '../../model/connection.ts';
import type { Side } from '../../model/field.ts';
import type { Finding } from '../../model/finding.ts';
import type { Sighting } from '../../model/sighting.ts';
import type { SightedTab, View } from '../../model/view.ts';
import { explain, titleOf } from '../../rules/explain.ts';
import { aside } from './aside.ts';
import { belonging } from './belong.ts';
import { consolesOf, type Ferry } from './ferry.ts';
import { undoable } from './lastFill.ts';
import { testing, testView } from './record/testView.ts';
import { findingsOf, type Present } from './situation.ts';
import { seenTabs } from './tabs.ts';

const NOWHERE: Standing = { lines: [], steps: [], questions: [], phase: 'collectSp' };

/** Tabs that are open, with their titles. One that was closed unnoticed is dropped. */
const openTabs = async (ferry: Ferry): Promise<{ seen: SeenTab; title: string }[]> => {
  const tabs = await Promise.all(
    (await seenTabs(ferry)).map(async (seen) => ({ seen, title: await ferry.title(seen.tab) })),
  );
  return tabs.flatMap(({ seen, title }) => {
    if (title !== null) return [{ seen, title }];
    aside(ferry.session.drop(seen.tab));
    return [];
  });
};

const sightedTab = (seen: SeenTab, title: string, locale: Locale): SightedTab => {
  const { tab, side, console, sighting } = seen;
  const page = console?.pages.find((p) => p.id === sighting.page);
  const host = URL.parse(sighting.url)?.host ?? '';
  return {
    tab,
    title,
    consoleName: console?.name ?? host,
    pageName: wording(page?.title, locale) ?? title,
    side,
    sighting,
    missing: sighting.missing.map((field) => ({
      field,
      label: wording(page?.fields[field]?.labels, locale) ?? translate(locale, `field.${field}`),
    })),
    readOnly: isReadOnly(side, sighting),
  };
};

/** Controls for the other side's values are there, and none of them can be changed. */
const isReadOnly = (side: Side | null, { fields }: Sighting): boolean => {
  const taken = fields.filter(
    ({ field, editable, locked }) =>
      field !== 'none' && (editable || locked) && side && !owns(side, field),
  );
  return taken.length > 0 && taken.every(({ locked }) => locked);
};

/** The page belongs to another console or account than the bank of its side. */
const strangerOf = (connection: Connection | null, here: SeenTab | null): View['stranger'] => {
  if (!connection || !here?.side || serves(connection, here)) return null;
  const { console, account } = here.sighting;
  return misfit(connection[here.side], console, account) === 'otherAccount'
    ? 'otherAccount'
    : 'otherConsole';
};

const taughtIn = async (ferry: Ferry): Promise<View['taught']> =>
  (await ferry.taught.list()).map(({ place, page, field, label }) => {
    const name = consoleById(place)?.name ?? place.replace(/^generic /, '');
    return { place, page, field, label, name };
  });

/** The page counts as the connection's own where its bank is that console and account already. */
const presentOf = (connection: Connection, { side, sighting }: SeenTab): Present | null => {
  if (!side) return null;
  const bank = connection[side];
  const fits = bank.console === sighting.console && bank.account === sighting.account;
  return fits ? { side, sighting } : null;
};

/** The connection to show: the one asked for, else the tab's, else the last that the tab could join. */
const chosen = async (
  ferry: Ferry,
  id: string | null,
  here: SeenTab | null,
): Promise<Connection | null> => {
  const asked = id === null ? null : await ferry.connections.get(id);
  if (asked) return asked;
  const own = here && (await belonging(ferry, here));
  if (own) return own.connection;
  const last = await ferry.connections.last();
  const connection = last === null ? null : await ferry.connections.get(last);
  return connection && here?.side && !serves(connection, here) ? null : connection;
};

const namesOf = (connection: Connection | null, tabs: readonly SeenTab[], locale: Locale) => {
  const joined = connection ? Object.values(consolesOf(connection)) : [];
  const consoles = [...joined, ...tabs.map((tab) => tab.console)].filter((c) => c !== null);
  return Object.fromEntries(
    consoles.flatMap((console) => [
      [console.id, console.name],
      ...console.pages.map((page) => [
        `${console.id}/${page.id}`,
        wording(page.title, locale) ?? page.id,
      ]),
    ]),
  );
};

const listed = async (ferry: Ferry, locale: Locale): Promise<View['connections']> =>
  (await ferry.connections.list()).map((connection) => {
    const findings = findingsOf(connection, null, locale, ferry.now());
    const { lines, phase } = standing(connection, consolesOf(connection), findings, locale);
    const agree = lines.filter((line) => line.state === 'agrees').length;
    return { id: connection.id, name: connection.name, phase, agree, total: lines.length };
  });

/** Everything that a UI shows. Writes nothing, since every write would ask for another view. */
export const view =
  (ferry: Ferry) =>
  async (p: { tab: number | null; connection: string | null }): Promise<View> => {
    const [settings, locale, tabs] = await Promise.all([
      ferry.settings.get(),
      ferry.locale(),
      openTabs(ferry),
    ]);
    const here = tabs.find(({ seen }) => seen.tab === p.tab) ?? null;
    const elsewhere = tabs.filter((tab) => tab !== here);
    const connection = await chosen(ferry, p.connection, here?.seen ?? null);
    const consoles = connection ? consolesOf(connection) : { sp: null, idp: null };
    const joined = connection && here && presentOf(connection, here.seen);
    const findings: Finding[] = connection
      ? findingsOf(connection, joined, locale, ferry.now())
      : [];
    const stands = connection ? standing(connection, consoles, findings, locale) : NOWHERE;
    const lastFill = p.tab === null ? null : await ferry.session.lastFill(p.tab);
    const seen = tabs.map((tab) => tab.seen);
    return {
      connections: await listed(ferry, locale),
      connection,
      ...stands,
      certificates: connection ? knownCertificates(connection, ferry.now()) : [],
      findings,
      words: findings.map((finding) => explain(finding, locale)),
      muted: (connection?.muted ?? []).map((one) => ({ ...one, title: titleOf(one.rule, locale) })),
      here: here && sightedTab(here.seen, here.title, locale),
      elsewhere: elsewhere.map((tab) => sightedTab(tab.seen, tab.title, locale)),
      next:
        (await testing(ferry, connection?.id)) ??
        next({
          connection,
          consoles,
          ...stands,
          here: here?.seen ?? null,
          elsewhere: elsewhere.map((tab) => tab.seen),
          locale,
        }),
      test: connection && (await testView(ferry, connection, locale)),
      undoable:
        !!connection && !!here && !!lastFill && undoable(lastFill, connection.id, here.seen),
      names: namesOf(connection, seen, locale),
      settings,
      stranger: strangerOf(connection, here?.seen ?? null),
      taught: await taughtIn(ferry),
    };
  };
