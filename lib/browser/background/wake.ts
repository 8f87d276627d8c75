import { CONSOLES } from '../../consoles/index.ts';
import type { Reach } from '../../model/taught.ts';
import { isOf } from '../../recognise/match.ts';
import type { Ferry } from './ferry.ts';
import { lessonsAt } from './teach.ts';

/**
 * The user has opened the extension on a tab: a page of no known console is then read by the generic
 * recogniser, as long as the browser lets us.
 */
export const wake =
  (ferry: Ferry) =>
  async ({ tab }: { tab: number }): Promise<Reach> => {
    const url = await ferry.address(tab);
    if (!url || !/^https?:/.test(url)) return 'none';
    if (CONSOLES.some((console) => isOf(console, url))) return 'known';
    if (!(await ferry.inject(tab, null, 'generic.js'))) return 'none';
    const lessons = await lessonsAt(ferry, 'generic', url);
    await ferry.ask(tab, null, 'learn', { lessons }).catch(() => undefined);
    return 'awake';
  };
