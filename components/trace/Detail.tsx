import './detail.css';
import { useState } from 'preact/hooks';
import type { Selection } from '../../lib/model/selection.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceActions, TraceState } from '../../lib/model/traceUi.ts';
import { ExchangeDetail } from './ExchangeDetail.tsx';
import { FlowDetail } from './FlowDetail.tsx';
import type { Face } from './faces.ts';
import { readingOf } from './read.ts';
import { useTraceWords } from './words.ts';

interface DetailProps {
  trace: Trace;
  selected: Selection | null;
  state: TraceState;
  act: TraceActions;
}

/** What is open; its tab stays the same from message to message. */
export const Detail = ({ trace, selected, state, act }: DetailProps) => {
  const say = useTraceWords();
  const [face, setFace] = useState<Face>('summary');
  if (selected && 'flow' in selected) {
    const flow = trace.flows.find(({ id }) => id === selected.flow);
    if (flow) return <FlowDetail trace={trace} flow={flow} against={state.against} act={act} />;
  }
  if (selected && 'exchange' in selected) {
    const exchange = readingOf(trace).exchange.get(selected.exchange);
    if (exchange)
      return (
        <ExchangeDetail
          key={exchange.id}
          trace={trace}
          exchange={exchange}
          chosen={selected.message}
          face={face}
          turn={setFace}
          state={state}
          act={act}
        />
      );
  }
  return <p class="detail-none quiet">{say('detail.none')}</p>;
};
