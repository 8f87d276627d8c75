import type { FillResult } from '../../model/fill.ts';
import type { Ferry } from './ferry.ts';
import { heldEvents, settle } from './fill.ts';
import { undoable } from './lastFill.ts';
import { lookAgain } from './tabs.ts';

/** Puts back what the last fill of the tab replaced. */
export const unfill =
  (ferry: Ferry) =>
  ({ tab, connection }: { tab: number; connection: string }): Promise<FillResult[]> =>
    ferry.inTurn(tab, () => unfillTab(ferry, tab, connection));

const unfillTab = async (ferry: Ferry, tab: number, id: string): Promise<FillResult[]> => {
  const [last, seen] = await Promise.all([ferry.session.lastFill(tab), lookAgain(ferry, tab)]);
  if (!last || !seen?.side || !undoable(last, id, seen)) return [];
  ferry.filling.add(tab);
  try {
    const results: FillResult[] = [];
    for (const frame of new Set(last.results.map((result) => result.frame))) {
      const own = last.results.filter((result) => result.frame === frame);
      results.push(...(await ferry.ask(tab, frame, 'unfill', { results: own }).catch(() => [])));
    }
    await ferry.session.unfilled(tab);
    const held = results.map((result) => {
      const label = seen.sighting.fields.find(({ field }) => field === result.field)?.label ?? '';
      return { ...result, label, how: 'page' as const };
    });
    await settle(ferry, id, seen.side, tab, heldEvents(seen.side, seen, held, ferry.now()));
    return results;
  } finally {
    ferry.filling.delete(tab);
  }
};
