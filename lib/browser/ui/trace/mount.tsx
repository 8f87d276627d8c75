import { render } from 'preact';
import type { TraceState } from '../../../model/traceUi.ts';
import { actions } from '../actions.ts';
import { openStore } from '../store.ts';
import type { Source } from './source.ts';
import { traceView } from './view.tsx';

/** Draws a trace, and nothing else, into `#root`. */
export const mountTrace = (surface: TraceState['surface'], source?: Source): void => {
  const root = document.querySelector('#root');
  if (!root) return;
  const ui = openStore('page');
  const View = traceView(ui, { surface, around: actions(ui), ...(source ? { source } : {}) });
  const speak = () => {
    document.documentElement.lang = ui.store.getState().locale;
  };
  ui.store.subscribe(speak);
  speak();
  render(<View />, root);
};
