import { say } from '../../locale/journey.ts';
import type { Side } from '../../model/field.ts';
import type { GuideStep } from '../../model/view.ts';
import { neededOf } from '../needs.ts';
import { shownBy } from '../pages.ts';
import { takeItems } from './items.ts';
import { byPage, type Journey, place, words } from './journey.ts';

/** Take what this side gives. */
export const take = (j: Journey, side: Side): GuideStep[] => {
  const { connection, consoles, locale } = j;
  const needed = neededOf(connection, consoles, j.lines, side);
  const shown = shownBy(side, connection[side], consoles[side]);
  return [...byPage(needed, shown)].map(([page, fields]) => ({
    id: `${side}.${page?.id ?? 'page'}.take`,
    side,
    text: say(locale, 'guide.take', words(j, side, page, fields)),
    lead: say(locale, 'guide.takeAt', { place: place(j, page) }),
    items: takeItems(j, side, fields),
    done: fields.every((field) => connection[side].gives[field] !== undefined),
    manual: false,
  }));
};
