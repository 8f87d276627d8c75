import { render } from 'preact';
import { traceText } from '../../../locale/trace.ts';
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
    const { locale } = ui.store.getState();
    document.documentElement.lang = locale;
    document.title = traceText(locale, 'page.title');
  };
  ui.store.subscribe(speak);
  speak();
  render(<View />, root);
};
