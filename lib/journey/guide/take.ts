import { say } from '../../locale/journey.ts';
import type { Field, Side } from '../../model/field.ts';
import type { GuideStep } from '../../model/view.ts';
import { wording } from '../label.ts';
import { neededOf } from '../needs.ts';
import { shownBy } from '../pages.ts';
import { takeItems } from './items.ts';
import { byPage, type Journey, place, words } from './journey.ts';

/** What the console does not publish, and the user has to say. */
const answer = (j: Journey, side: Side, asked: readonly Field[]): GuideStep[] =>
  asked.map((field) => ({
    id: `${side}.${field}.answer`,
    side,
    text: wording(j.consoles[side]?.derived?.[field]?.ask, j.locale) ?? field,
    done: j.connection[side].gives[field] !== undefined,
    manual: false,
  }));

/** Take what this side gives. */
export const take = (j: Journey, side: Side): GuideStep[] => {
  const { connection, consoles, locale } = j;
  const needed = neededOf(connection, consoles, j.lines, side);
  const shown = shownBy(side, connection[side], consoles[side]);
  const asked = needed.filter((field) => consoles[side]?.derived?.[field]?.ask);
  const read = needed.filter((field) => !asked.includes(field));
  const steps = [...byPage(read, shown)].map(([page, fields]) => ({
    id: `${side}.${page?.id ?? 'page'}.take`,
    side,
    text: say(locale, 'guide.take', words(j, side, page, fields)),
    lead: say(locale, 'guide.takeAt', { place: place(j, page) }),
    items: takeItems(j, side, fields),
    done: fields.every((field) => connection[side].gives[field] !== undefined),
    manual: false,
  }));
  return [...steps, ...answer(j, side, asked)];
};
