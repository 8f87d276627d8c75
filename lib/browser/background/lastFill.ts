import type { SeenTab } from '../../journey/next.ts';
import type { FillItem } from '../../model/fill.ts';
import type { Filled, LastFill } from '../store/session.ts';
import type { Ferry } from './ferry.ts';

const isOn = (last: LastFill, { sighting }: SeenTab): boolean =>
  last.console === sighting.console &&
  last.page === sighting.page &&
  last.account === sighting.account;

/** Whether the tab still shows the page that was filled: what stood there belongs nowhere else. */
export const undoable = (last: LastFill, connection: string, tab: SeenTab): boolean =>
  last.connection === connection && last.results.length > 0 && isOn(last, tab);

/**
 * What a fill is about to replace, kept before it begins: a worker that is killed at it leaves no
 * page that can't be put back. The rest of such a fill is one with its beginning.
 */
export const intended = async (
  ferry: Ferry,
  connection: string,
  tab: SeenTab,
  items: readonly FillItem[],
): Promise<LastFill> => {
  const { console, page, account } = tab.sighting;
  const last = await ferry.session.lastFill(tab.tab);
  const begun = last && !last.ended && undoable(last, connection, tab) ? last.results : [];
  const results = items.map(
    ({ field, selector, frame, from, to }): Filled =>
      begun.find((filled) => filled.field === field) ?? {
        field,
        selector,
        frame,
        value: to,
        before: from,
        stuck: true,
      },
  );
  const rest = begun.filter(({ field }) => !items.some((item) => item.field === field));
  return { connection, console, page, account, results: [...rest, ...results], ended: false };
};

/** What came of it: of what this fill was to set, only that which stuck. */
export const ended = (
  intent: LastFill,
  items: readonly FillItem[],
  stuck: readonly Filled[],
): LastFill => ({
  ...intent,
  results: intent.results.flatMap((result) => {
    const { field } = result;
    const value = stuck.find((filled) => filled.field === field)?.value;
    if (value !== undefined) return { ...result, value };
    return items.some((item) => item.field === field) ? [] : result;
  }),
  ended: true,
});
