import { browser } from '../../api.ts';
import { allowed } from '../../record/allowed.ts';
import { isOfTrace } from '../../record/keys.ts';
import { MOST_BYTES, readLog } from '../../record/log.ts';
import { readState } from '../../record/state.ts';
import { session } from '../../storage.ts';
import { send } from '../../transport.ts';
import type { Source } from './source.ts';

/** What the background records: written by it alone, read here without asking it. */
export const background: Source = {
  read: async () => {
    const [{ used, ...recording }, state] = await Promise.all([
      readLog(session),
      readState(session),
    ]);
    const { on, scope, until, stopped } = state;
    return {
      recording,
      recorder: {
        state: on ? 'on' : 'off',
        scope,
        until: on ? until : null,
        stopped,
        used,
        limit: MOST_BYTES,
      },
    };
  },
  start: async (scope) => {
    if (scope === 'devtools' || !(await allowed(scope))) return false;
    await send('record', { scope });
    return true;
  },
  stop: () => send('stopRecording', {}),
  clear: () => send('clearRecording', {}),
  watch: (changed) =>
    browser.storage.onChanged.addListener((changes) => {
      if (Object.keys(changes).some(isOfTrace)) changed();
    }),
};
