import type { Refusal } from '../../journey/refusal.ts';
import { transition } from '../../journey/transition.ts';
import { say } from '../../locale/journey.ts';
import type { ConnectionEvent } from '../../model/connection.ts';
import type { Settings } from '../../model/view.ts';
import { aside } from './aside.ts';
import type { Ferry } from './ferry.ts';
import { refreshMarks } from './marks.ts';
import { showBadge } from './sighted.ts';
import { seenTabs } from './tabs.ts';

/** Applies one event of the user's; it is stored before the answer. */
export const apply =
  (ferry: Ferry) =>
  async (p: {
    connection: string;
    event: ConnectionEvent;
  }): Promise<{ refused: string | null }> => {
    let refused: Refusal | null = null;
    const change = await ferry.connections.change(p.connection, (present) => {
      const result = transition(present, p.event);
      refused = result.refused;
      return result.connection;
    });
    const why = change ? refused : 'notCreated';
    if (why !== null) return { refused: say(await ferry.locale(), `refused.${why as Refusal}`) };
    await ferry.connections.touch(p.connection);
    aside(refreshMarks(ferry, p.connection));
    return { refused: null };
  };

export const remove =
  (ferry: Ferry) =>
  async ({ connection }: { connection: string }): Promise<void> => {
    await ferry.connections.remove(connection);
    await ferry.reports.forget(connection);
  };

/** Changes some of the settings; the toolbar's words follow. */
export const set =
  (ferry: Ferry) =>
  async (some: Partial<Settings>): Promise<void> => {
    await ferry.settings.set(some);
    for (const { tab } of await seenTabs(ferry)) await showBadge(ferry, tab);
  };
