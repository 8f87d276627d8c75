import { clock } from '../../../../components/trace/clock.ts';
import type { ProtocolMessage } from '../../../model/protocol.ts';
import type { Trace } from '../../../model/trace.ts';
import type { TraceActions } from '../../../model/traceUi.ts';
import { busily, importer, type Say, type Tell } from './imported.ts';
import type { Traces } from './store.ts';

/** Laying messages beside one another, or what is shown beside a file. */
export const comparer = (
  traces: Traces,
  say: Say,
  tell: Tell,
): Pick<TraceActions, 'compareMessages' | 'compareWith' | 'endComparison'> => {
  const { store } = traces;
  const imported = importer(say, tell);
  const busy = busily(traces, say, tell);
  // Late: it is looked for seldom.
  const compare = () => import('../../../trace/compare.ts');

  const nameOf = ({ recording }: Trace, message: ProtocolMessage): string => {
    const carrier = recording.exchanges.find(({ id }) => id === message.exchange);
    const time = carrier && clock(carrier.at, store.getState().locale);
    return [message.type, time].filter(Boolean).join(' · ');
  };

  return {
    compareMessages: (one, other) =>
      busy(async () => {
        const { trace } = store.getState();
        const byId = (id: string) => trace?.diagnosis.messages.find((message) => message.id === id);
        const [left, right] = [byId(one), byId(other)];
        if (!trace || !left || !right) return;
        const { compareMessages } = await compare();
        const names: [string, string] = [nameOf(trace, left), nameOf(trace, right)];
        store.setState({ comparison: { names, rows: compareMessages(left, right) } });
      }),
    compareWith: (file) =>
      busy(async () => {
        const { trace } = store.getState();
        const recording = trace && (await imported.file(file));
        if (!recording) return;
        const { analyse } = await import('./analyse.ts');
        const other = await analyse(file.name, recording, traces.held());
        const { compareTraces } = await compare();
        const names: [string, string] = [trace.name ?? say('compare.shown'), file.name];
        store.setState({ comparison: { names, rows: compareTraces(trace, other) } });
      }),
    endComparison: () => store.setState({ comparison: null }),
  };
};
