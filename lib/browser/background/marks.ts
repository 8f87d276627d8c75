import { consoleName } from '../../journey/label.ts';
import { lines } from '../../journey/lines.ts';
import type { SeenTab } from '../../journey/next.ts';
import { surelySeen } from '../../journey/observe.ts';
import { say } from '../../locale/journey.ts';
import type { Locale } from '../../locale/text.ts';
import type { Connection } from '../../model/connection.ts';
import { otherSide, type Side } from '../../model/field.ts';
import type { PageMark } from '../../model/mark.ts';
import type { Line } from '../../model/view.ts';
import { belonging } from './belong.ts';
import { consolesOf, type Ferry } from './ferry.ts';
import { seenTabs } from './tabs.ts';

const markOf = (
  line: Line,
  connection: Connection,
  side: Side,
  selector: string,
  console: string,
  locale: Locale,
): PageMark[] => {
  const held = connection[side].holds[line.field];
  const text = (key: 'agrees' | 'differs' | 'filled' | 'temporary') =>
    say(locale, `mark.${key}`, { console });
  if (line.state === 'differs') return [{ selector, state: 'differs', text: text('differs') }];
  if (line.state === 'agrees')
    return held?.from.how === 'filled'
      ? [{ selector, state: 'filled', text: text('filled') }]
      : [{ selector, state: 'agrees', text: text('agrees') }];
  return held?.from.how === 'temporary'
    ? [{ selector, state: 'filled', text: text('temporary') }]
    : [];
};

/** The marks of one frame: beside each control that takes a value of the other side. */
export const marksFor = (
  connection: Connection,
  side: Side,
  tab: SeenTab,
  frame: number,
  locale: Locale,
): PageMark[] => {
  const consoles = consolesOf(connection);
  const all = lines(connection, consoles, locale).filter((line) => line.owner !== side);
  const other = consoleName(consoles[otherSide(side)], otherSide(side), locale);
  return surelySeen(tab.sighting)
    .filter((seen) => seen.editable && (tab.frames.get(seen.field) ?? 0) === frame)
    .flatMap((seen) => {
      const line = all.find((l) => l.field === seen.field);
      return line ? markOf(line, connection, side, seen.selector, other, locale) : [];
    });
};

/** Marks anew every open tab of a connection that has changed. A tab that is gone needs none. */
export const refreshMarks = async (
  ferry: Ferry,
  id: string,
  except: number | null = null,
): Promise<void> => {
  const [locale, { guardOff }] = await Promise.all([ferry.locale(), ferry.settings.get()]);
  for (const tab of await seenTabs(ferry)) {
    const belongs = tab.tab === except ? null : await belonging(ferry, tab);
    if (belongs?.connection.id !== id) continue;
    const guard = !guardOff.includes(tab.sighting.console);
    for (const frame of new Set(tab.frames.values())) {
      const marks = marksFor(belongs.connection, belongs.side, tab, frame, locale);
      await ferry.ask(tab.tab, frame, 'mark', { marks, guard }).catch(() => undefined);
    }
  }
};
