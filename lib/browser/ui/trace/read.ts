import { ALL } from '../../../../components/trace/find.ts';
import type { Recording } from '../../../model/exchange.ts';
import type { TraceActions } from '../../../model/traceUi.ts';
import { joined } from '../../../trace/import/join.ts';
import { busily, importer, type Say, type Tell } from './imported.ts';
import { keeper } from './key.ts';
import type { Traces } from './store.ts';

/** Reading files and pasted texts, whatever wrote them. */
export const reader = (
  traces: Traces,
  say: Say,
  tell: Tell,
): Pick<TraceActions, 'read' | 'paste' | 'forgetKey'> => {
  const { store, refresh } = traces;
  const imported = importer(say, tell);
  const busy = busily(traces, say, tell);
  const key = keeper(traces, say, tell);

  const show = async (name: string, recordings: (Recording | null)[]): Promise<void> => {
    const read = recordings.filter((one) => one !== null);
    if (read.length === 0) return;
    const file = { name, recording: joined(read) };
    store.setState({ file, selected: null, filter: ALL, comparison: null });
    await refresh();
  };

  return {
    forgetKey: key.forget,
    read: (files) =>
      busy(async () => {
        const all: (Recording | null)[] = [];
        const names: string[] = [];
        for (const file of files) {
          if (await key.takes(file)) continue;
          names.push(file.name);
          all.push(await imported.file(file));
        }
        await show(names.join(', '), all);
      }),
    paste: (text) =>
      busy(async () => {
        const name = say('import.pasted');
        await show(name, [await imported.input(name, text)]);
      }),
  };
};
