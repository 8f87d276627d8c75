import { useEffect, useState } from 'preact/hooks';
import { TraceView } from '../../../../components/trace/TraceView.tsx';
import type { TraceState } from '../../../model/traceUi.ts';
import type { Ui } from '../store.ts';
import { type Around, traceActions } from './actions.ts';
import { background } from './background.ts';
import type { Source } from './source.ts';
import { openTraces } from './store.ts';

interface Options {
  surface: TraceState['surface'];
  around: Around;
  source?: Source;
}

/** A view of a trace that draws itself anew whenever its store changes. */
export const traceView = (ui: Ui, { surface, around, source = background }: Options) => {
  const traces = openTraces(ui, source, surface);
  const act = traceActions(traces, around);
  return () => {
    const [state, setState] = useState(traces.store.getState());
    useEffect(() => traces.store.subscribe(setState), []);
    return <TraceView state={state} act={act} />;
  };
};
