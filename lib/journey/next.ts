import { say } from '../locale/journey.ts';
import type { Locale } from '../locale/text.ts';
import type { Bank, Connection, Phase } from '../model/connection.ts';
import type { Console } from '../model/console.ts';
import type { Field, Side } from '../model/field.ts';
import type { FillItem } from '../model/fill.ts';
import type { Sighting } from '../model/sighting.ts';
import type { GuideStep, Line, NextAction, Question } from '../model/view.ts';
import { isEssential, owns } from './fields.ts';
import { isEmpty, misfit, sameAccount } from './fit.ts';
import { enterStep } from './guide/enter.ts';
import { surelySeen } from './observe.ts';
import type { Consoles } from './pages.ts';
import { planFill } from './plan.ts';
import { signInOf } from './signIn.ts';
import { takeable } from './takeable.ts';

/** A tab with a recognised page, its frames merged. */
export interface SeenTab {
  tab: number;
  side: Side | null;
  console: Console | null;
  sighting: Sighting;
  frames: ReadonlyMap<Field, number>;
}

export interface Outlook {
  connection: Connection | null;
  consoles: Consoles;
  lines: readonly Line[];
  phase: Phase;
  steps: readonly GuideStep[];
  questions: readonly Question[];
  here: SeenTab | null;
  elsewhere: readonly SeenTab[];
  locale: Locale;
}

/** Whether values of that bank were read from another customer's page than this one. */
const isAnothers = ({ gives }: Bank, { account }: Sighting): boolean =>
  Object.values(gives).some(({ from }) => !sameAccount(from.account ?? '', account));

/** Whether the page is of the connection, or could still become one of its banks. */
export const serves = (connection: Connection, tab: SeenTab): tab is SeenTab & { side: Side } => {
  if (!tab.side) return false;
  const bank = connection[tab.side];
  const { console, account } = tab.sighting;
  if (bank.console === null || isEmpty(bank)) return true;
  return misfit(bank, console, account) === null && !isAnothers(bank, tab.sighting);
};

const take = (o: Outlook, connection: Connection, tab: SeenTab): NextAction | null => {
  if (!serves(connection, tab)) return null;
  const { values, downloads } = takeable(connection, o.consoles, o.lines, tab.side, tab.sighting);
  const count = values.length + downloads.length;
  return count === 0 ? null : { do: 'take', tab: tab.tab, count, downloads: downloads.length };
};

/** Half a form is no step: what the page needs and nobody knows yet comes first. */
const isWhole = (tab: SeenTab & { side: Side }, lines: readonly Line[], items: FillItem[]) =>
  surelySeen(tab.sighting)
    .filter((s) => s.editable && isEssential(s.field) && !owns(tab.side, s.field))
    .every(
      (s) =>
        items.some((item) => item.field === s.field) ||
        lines.find((line) => line.field === s.field)?.state !== 'unknown',
    );

const fill = (o: Outlook, connection: Connection, tab: SeenTab): NextAction | null => {
  if (!serves(connection, tab)) return null;
  const consoles = { ...o.consoles, [tab.side]: o.consoles[tab.side] ?? tab.console };
  const items = planFill(connection, tab.sighting, tab.frames, consoles, tab.side);
  const idle = items.every((item) => item.temporary) && o.phase !== 'configureIdp';
  if (items.length === 0 || idle || !isWhole(tab, o.lines, items)) return null;
  return { do: 'fill', tab: tab.tab, items };
};

const connect = (tabs: readonly SeenTab[]): NextAction => {
  const first = tabs.find((tab) => tab.side !== null);
  if (!first) return { do: 'open' };
  const other = tabs.find((tab) => tab.side !== null && tab.side !== first.side);
  return { do: 'connect', tabs: [first.tab, ...(other ? [other.tab] : [])] };
};

/** What this page still lacks stands before the steps that led to it. */
const manual = (o: Outlook): NextAction => {
  const open = o.steps.filter((s) => !s.done);
  const { side, sighting } = o.here ?? {};
  const here = open.find((s) => side && sighting && s.id === enterStep(side, sighting.page));
  const isJoined = side && sighting && o.connection?.[side].console === sighting.console;
  const step = (isJoined && here) || open[0];
  return { do: 'guide', text: step?.text ?? say(o.locale, 'guide.findings') };
};

/** Both sides stand; after a sign-in that was verified, what is left to be done by hand comes first. */
const testing = (o: Outlook, connection: Connection): NextAction | null => {
  const again = o.phase === 'verified';
  if (o.phase !== 'testSignIn' && !(again && o.steps.every((step) => step.done))) return null;
  const signIn = signInOf(connection, o.consoles);
  return signIn && { do: 'testSignIn', ...signIn, again };
};

/** The one thing to do next: answer, take here, fill here, go where there is something to do, or by hand. */
export const next = (o: Outlook): NextAction => {
  const { connection, here } = o;
  if (!connection) return connect(here ? [here, ...o.elsewhere] : o.elsewhere);
  if (connection.conflicts.length + o.questions.length > 0) return { do: 'answer' };
  const onThisTab = here && (take(o, connection, here) ?? fill(o, connection, here));
  if (onThisTab) return onThisTab;
  const other =
    o.elsewhere.find((tab) => take(o, connection, tab)) ??
    o.elsewhere.find((tab) => fill(o, connection, tab));
  if (other) return { do: 'switch', tab: other.tab };
  return testing(o, connection) ?? manual(o);
};
