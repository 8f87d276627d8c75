import { applyAll } from '../../journey/apply.ts';
import { saveStep } from '../../journey/guide.ts';
import { type SeenTab, serves } from '../../journey/next.ts';
import { surelySeen } from '../../journey/observe.ts';
import { planFill } from '../../journey/plan.ts';
import { say } from '../../locale/journey.ts';
import type { Connection, ConnectionEvent, Provenance } from '../../model/connection.ts';
import type { Field, Side } from '../../model/field.ts';
import type { FillItem, FillResult } from '../../model/fill.ts';
import type { Mend } from '../../model/finding.ts';
import type { Filled } from '../store/session.ts';
import { aside } from './aside.ts';
import { consolesOf, type Ferry } from './ferry.ts';
import { absorb, join } from './join.ts';
import { ended, intended } from './lastFill.ts';
import { refreshMarks } from './marks.ts';
import { lookAgain } from './tabs.ts';

type Done = Filled & Pick<FillResult, 'gone'> & { label: string; temporary: boolean };

const goneResult = ({ field, from }: FillItem): FillResult => ({
  field,
  value: from,
  stuck: false,
  before: from,
  gone: true,
});

/** Sets the controls frame by frame; a frame that went away has lost what was set in it. */
const setAll = async (ferry: Ferry, tab: number, items: readonly FillItem[]): Promise<Done[]> => {
  const done: Done[] = [];
  for (const frame of new Set(items.map((item) => item.frame))) {
    const own = items.filter((item) => item.frame === frame);
    const results = await ferry
      .ask(tab, frame, 'fill', { items: own })
      .catch(() => own.map(goneResult));
    for (const result of results) {
      const item = own.find(({ field }) => field === result.field);
      if (!item) continue;
      const { selector, label, temporary = false } = item;
      done.push({ ...result, selector, frame, label, temporary });
    }
  }
  return done;
};

export const heldEvents = (
  side: Side,
  { sighting }: SeenTab,
  done: readonly { field: Field; value: string; label: string; how: Provenance['how'] }[],
  at: number,
): ConnectionEvent[] =>
  done.map(({ field, value, label, how }) => {
    const { console, page, account } = sighting;
    const from = { how, console, page, label, account, at };
    return { type: 'captured', side, slot: 'holds', field, capture: { value, from }, at };
  });

/** What is filled is not saved yet. */
const unsaved = (side: Side, { sighting }: SeenTab, at: number): ConnectionEvent => ({
  type: 'ticked',
  step: saveStep(side, sighting.page),
  done: false,
  at,
});

/** Records what the tab holds now, first what was set, then whatever else the page says. */
export const settle = async (
  ferry: Ferry,
  id: string,
  side: Side,
  tab: number,
  events: readonly ConnectionEvent[],
): Promise<void> => {
  await ferry.connections.change(id, (present) => applyAll(present, events).connection);
  const after = await lookAgain(ferry, tab);
  if (after)
    await ferry.connections.change(id, (present) =>
      absorb(present, side, after, ferry.now(), false),
    );
  aside(refreshMarks(ferry, id));
};

const planned = (connection: Connection, side: Side, tab: SeenTab, only: Field[] | undefined) =>
  planFill(connection, tab.sighting, tab.frames, consolesOf(connection), side).filter(
    (item) => !only || only.includes(item.field),
  );

/** What a finding puts right although no side demands it, as a signature where nothing is signed. */
const beyondPlan = (items: readonly FillItem[], tab: SeenTab, mends: readonly Mend[]): FillItem[] =>
  surelySeen(tab.sighting).flatMap(({ field, label, selector, value: from, editable }) => {
    const to = mends.find((mend) => mend.field === field)?.value;
    if (to === undefined || to === from || !editable) return [];
    if (items.some((item) => item.field === field)) return [];
    return [{ field, label, selector, frame: tab.frames.get(field) ?? 0, from, to }];
  });

/** Fills a tab of the connection by today's plan. */
export const fillTab = async (
  ferry: Ferry,
  id: string,
  tab: SeenTab & { side: Side },
  only?: Field[],
  mends: readonly Mend[] = [],
): Promise<FillResult[]> => {
  const connection = await ferry.connections.get(id);
  const plan = connection ? planned(connection, tab.side, tab, only) : [];
  const items = [...plan, ...beyondPlan(plan, tab, mends)];
  if (items.length === 0) return [];
  ferry.filling.add(tab.tab);
  try {
    const intent = await intended(ferry, id, tab, items);
    await ferry.session.filled(tab.tab, intent);
    const done = await setAll(ferry, tab.tab, items);
    const stuck = done.filter((result) => result.stuck);
    await ferry.session.filled(tab.tab, ended(intent, items, stuck));
    const at = ferry.now();
    const held = stuck.map((d) => ({
      ...d,
      how: d.temporary ? ('temporary' as const) : ('filled' as const),
    }));
    const events = [...heldEvents(tab.side, tab, held, at), unsaved(tab.side, tab, at)];
    await settle(ferry, id, tab.side, tab.tab, events);
    return done.map(({ field, value, stuck, before, gone }) => ({
      ...{ field, value, stuck, before },
      ...(gone && { gone }),
    }));
  } finally {
    ferry.filling.delete(tab.tab);
  }
};

interface ToFill {
  tab: number;
  connection: string;
  only?: Field[];
}

/** Fills a tab, and joins it to the connection: the user asked for both. */
export const fill =
  (ferry: Ferry) =>
  (p: ToFill): Promise<FillResult[]> =>
    ferry.inTurn(p.tab, () => fillFrom(ferry, p));

const fillFrom = async (ferry: Ferry, p: ToFill): Promise<FillResult[]> => {
  const locale = await ferry.locale();
  const seen = await lookAgain(ferry, p.tab);
  if (!seen) return [];
  const change = await ferry.connections.change(p.connection, (present) => {
    if (!serves(present, seen)) throw new Error(say(locale, 'refused.otherConsole'));
    const joined = join(present, seen.side, seen, ferry.now(), locale);
    return absorb(joined, seen.side, seen, ferry.now(), true);
  });
  const { side } = seen;
  if (!change || !side) throw new Error(say(locale, 'refused.notCreated'));
  await ferry.session.bind(p.tab, p.connection);
  await ferry.connections.touch(p.connection);
  return fillTab(ferry, p.connection, { ...seen, side }, p.only);
};
