import { ALL } from '../../../../components/trace/find.ts';
import type { Recording } from '../../../model/exchange.ts';
import type { TraceActions } from '../../../model/traceUi.ts';
import { joined } from '../../../trace/import/join.ts';
import { busily, importer, type Say, type Tell } from './imported.ts';
import type { Traces } from './store.ts';

/** Reading files and pasted texts, whatever wrote them. */
export const reader = (
  traces: Traces,
  say: Say,
  tell: Tell,
): Pick<TraceActions, 'read' | 'paste'> => {
  const { store, refresh } = traces;
  const imported = importer(say, tell);
  const busy = busily(traces, say, tell);

  const show = async (name: string, recordings: (Recording | null)[]): Promise<void> => {
    const read = recordings.filter((one) => one !== null);
    if (read.length === 0) return;
    const file = { name, recording: joined(read) };
    store.setState({ file, selected: null, filter: ALL, comparison: null });
    await refresh();
  };

  return {
    read: (files) =>
      busy(async () => {
        const all: (Recording | null)[] = [];
        for (const file of files) all.push(await imported.file(file));
        await show(files.map(({ name }) => name).join(', '), all);
      }),
    paste: (text) =>
      busy(async () => {
        const name = say('import.pasted');
        await show(name, [await imported.input(name, text)]);
      }),
  };
};
