import { consoleById } from '../../consoles/index.ts';
import { wording } from '../../journey/label.ts';
import type { SeenTab } from '../../journey/next.ts';
import { USUAL } from '../../journey/pages.ts';
import { translate } from '../../locale/index.ts';
import type { Field } from '../../model/field.ts';
import type { Ask, Lessons, Pointed, Taught } from '../../model/taught.ts';
import { GENERIC } from '../../recognise/generic.ts';
import { isOf } from '../../recognise/match.ts';
import { lessonsOf, placeOf } from '../../taught/lessons.ts';
import type { FromFrame } from '../sender.ts';
import type { Ferry } from './ferry.ts';
import { seenOn } from './tabs.ts';

/** What was taught about the console at this address. */
export const lessonsAt = async (ferry: Ferry, console: string, url: string): Promise<Lessons> => {
  const taught = await ferry.taught.of(placeOf(console, url));
  return taught.length === 0 ? {} : lessonsOf(consoleById(console) ?? GENERIC.console, taught);
};

/** What the page should have and was not found; of a page of any other product, what every one has. */
const soughtOn = (seen: SeenTab | null): readonly Field[] => {
  if (seen?.console) return seen.sighting.missing;
  const found = new Set(seen?.sighting.fields.map(({ field }) => field));
  return USUAL.filter((field) => !found.has(field));
};

const asksOf = async (ferry: Ferry, tab: number): Promise<Ask[]> => {
  const [seen, locale] = await Promise.all([seenOn(ferry, tab), ferry.locale()]);
  const page = seen?.console?.pages.find(({ id }) => id === seen.sighting.page);
  return soughtOn(seen).map((field) => ({
    field,
    name: wording(page?.fields[field]?.labels, locale) ?? translate(locale, `field.${field}`),
  }));
};

/** Has the user point at the fields that were not found. False: the browser does not let us. */
export const point =
  (ferry: Ferry) =>
  async ({ tab }: { tab: number }): Promise<{ begun: boolean }> => {
    const asks = await asksOf(ferry, tab);
    if (!(await ferry.inject(tab, null, 'point.js'))) return { begun: false };
    await ferry.ask(tab, null, 'point', { asks });
    return { begun: true };
  };

/** The page on which the frame's user has pointed at something. */
const pageOf = async (ferry: Ferry, { tab, frame, url }: FromFrame) => {
  const framed = (await ferry.session.seen()).get(tab) ?? [];
  const own = framed.find((f) => f.frame === frame)?.sighting;
  if (own) return own;
  const seen = await seenOn(ferry, tab);
  if (!seen?.console) return { console: 'generic', page: 'generic' };
  // A frame of another site is no page of the console.
  return isOf(seen.console, url) ? seen.sighting : null;
};

const taughtOf = (page: { console: string; page: string }, p: Pointed, url: string): Taught => {
  const known = consoleById(page.console)?.pages.find(({ id }) => id === page.page);
  return {
    place: placeOf(page.console, url),
    page: page.page,
    field: p.field,
    selector: p.selector,
    label: p.label,
    role: p.control ? (known?.fields[p.field]?.role ?? 'takes') : 'shows',
  };
};

/** The user has pointed at a field, or at none; the rest is asked for. Stored before the page knows it. */
export const pointed =
  (ferry: Ferry) =>
  async (p: { pointed: Pointed | null; rest: Ask[] }, from: FromFrame): Promise<void> => {
    const page = p.pointed && (await pageOf(ferry, from));
    if (p.pointed && page) {
      await ferry.taught.add(taughtOf(page, p.pointed, from.url));
      const lessons = await lessonsAt(ferry, page.console, from.url);
      await ferry.ask(from.tab, from.frame, 'learn', { lessons }).catch(() => undefined);
    }
    await ferry.ask(from.tab, null, 'point', { asks: p.rest }).catch(() => undefined);
  };

/** Forgets what was taught. A page that is open forgets it when it next speaks. */
export const unteach =
  (ferry: Ferry) =>
  (p: Pick<Taught, 'place' | 'page' | 'field'>): Promise<void> =>
    ferry.taught.remove(p);
