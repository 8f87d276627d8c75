import { consoleById } from '../../consoles/index.ts';
import { withAccount } from '../../journey/account.ts';
import { applyAll } from '../../journey/apply.ts';
import { comparison } from '../../journey/comparison.ts';
import { guide, saveStep } from '../../journey/guide.ts';
import { lines } from '../../journey/lines.ts';
import type { SeenTab } from '../../journey/next.ts';
import { guessSide } from '../../journey/side.ts';
import { stopsSaving } from '../../journey/stops.ts';
import type { Connection } from '../../model/connection.ts';
import type { Field, Side } from '../../model/field.ts';
import type { FillResult } from '../../model/fill.ts';
import type { Finding } from '../../model/finding.ts';
import type { GuardFinding } from '../../model/mark.ts';
import type { Sighting } from '../../model/sighting.ts';
import { explain } from '../../rules/explain.ts';
import type { FromFrame } from '../sender.ts';
import { aside } from './aside.ts';
import { type Belonging, belonging } from './belong.ts';
import { consolesOf, type Ferry } from './ferry.ts';
import { fillTab } from './fill.ts';
import { absorb } from './join.ts';
import { findingsOf } from './situation.ts';
import { seenOn } from './tabs.ts';

/** The one frame whose Save was pressed, as a tab of its own. */
const pressed = (sighting: Sighting, { tab, frame }: FromFrame): SeenTab => {
  const seen = withAccount(sighting);
  const console = consoleById(seen.console);
  const frames = new Map<Field, number>();
  for (const { field } of seen.fields) if (field !== 'none') frames.set(field, frame);
  return { tab, side: console?.side ?? guessSide(seen), console, sighting: seen, frames };
};

/** A frame's own address may not name the customer; the tab's does. */
const inTab = async (ferry: Ferry, here: SeenTab): Promise<SeenTab> => {
  if (here.sighting.account !== '') return here;
  const account = (await seenOn(ferry, here.tab))?.sighting.account ?? '';
  return { ...here, sighting: { ...here.sighting, account } };
};

/** What stands against saving: this side's, in a field that stands on this page. */
const against = (
  connection: Connection,
  side: Side,
  here: SeenTab,
  locale: 'en' | 'de',
  now: number,
): Finding[] => {
  const onPage = new Set(here.sighting.fields.map((seen) => seen.field));
  return findingsOf(connection, { side, sighting: here.sighting }, locale, now).filter(
    (f) =>
      stopsSaving(f, connection) && f.side === side && f.fields.some((field) => onPage.has(field)),
  );
};

const present = ({ connection, side }: Belonging, here: SeenTab, now: number): Connection =>
  absorb(connection, side, here, now, false);

/** A Save that nothing stands against ticks the step for it, where the guide has one. */
const ticksSave = (connection: Connection, side: Side, here: SeenTab, at: number): Connection => {
  const consoles = consolesOf(connection);
  const all = lines(connection, consoles, 'en');
  const step = saveStep(side, here.sighting.page);
  const has = guide({ connection, consoles, lines: all, locale: 'en' }).some((s) => s.id === step);
  return has
    ? applyAll(connection, [{ type: 'ticked', step, done: true, at }]).connection
    : connection;
};

/**
 * What stands against saving the page as it is now. A tab that the user has not joined, and a check
 * that fails, let everything through. The answer does not wait for the store.
 */
export const guard =
  (ferry: Ferry) =>
  async ({ sighting }: { sighting: Sighting }, from: FromFrame): Promise<GuardFinding[]> => {
    try {
      const here = await inTab(ferry, pressed(sighting, from));
      const [belongs, locale, { guardOff }] = await Promise.all([
        belonging(ferry, here),
        ferry.locale(),
        ferry.settings.get(),
      ]);
      if (!belongs || guardOff.includes(sighting.console)) return [];
      const { side } = belongs;
      const at = ferry.now();
      const found = against(present(belongs, here, at), side, here, locale, at);
      const stored = ferry.connections.change(belongs.connection.id, (connection) => {
        const seen = present({ connection, side }, here, at);
        return found.length === 0 ? ticksSave(seen, side, here, at) : seen;
      });
      aside(stored);
      return found.map((finding) => {
        const { title, message } = explain(finding, locale);
        const field = sighting.fields.find((s) => finding.fields.some((f) => f === s.field));
        return {
          finding,
          title,
          message,
          values: comparison(finding, locale),
          selector: field?.selector ?? null,
        };
      });
    } catch {
      return [];
    }
  };

/** Fills what the guard found wrong on the page, and no more. */
export const fix =
  (ferry: Ferry) =>
  async ({ sighting }: { sighting: Sighting }, from: FromFrame): Promise<FillResult[]> => {
    const here = await inTab(ferry, pressed(sighting, from));
    const belongs = await belonging(ferry, here);
    if (!belongs) return [];
    const { connection, side } = belongs;
    const locale = await ferry.locale();
    const now = present(belongs, here, ferry.now());
    const found = against(now, side, here, locale, ferry.now());
    const mends = found.flatMap((f) => f.mend ?? []);
    const fields = [...found.flatMap((f) => f.fields), ...mends.map((mend) => mend.field)];
    const tab = { ...here, side };
    return ferry.inTurn(from.tab, () => fillTab(ferry, connection.id, tab, fields, mends));
  };
