import { type ComponentType, render } from 'preact';
import { App } from '../../../components/App.tsx';
import type { Surface } from '../../model/ui.ts';
import { actions } from './actions.ts';
import { openStore } from './store.ts';

/** The first view comes sooner as a rule; a page without it would only flash, and hold it up. */
const PATIENCE_MS = 150;

/** Draws the UI into `#root`, and again whenever its store changes. */
export const mount = (surface: Surface): void => {
  const root = document.querySelector('#root');
  if (!root) return;
  const ui = openStore(surface);
  const act = actions(ui);
  let waiting = true;
  let Trace: ComponentType | null = null;
  let asked = false;
  /** Late: most who look at a connection look at no trace. */
  const loadTrace = async () => {
    asked = true;
    const { traceView } = await import('./trace/view.tsx');
    Trace = traceView(ui, { surface: surface === 'popup' ? surface : 'sidepanel', around: act });
    draw();
  };
  const draw = () => {
    const state = ui.store.getState();
    if (waiting && !state.view && !state.failed) return;
    document.documentElement.lang = state.locale;
    if (state.screen === 'signIn' && !asked) void loadTrace();
    render(<App state={state} act={act} signIn={Trace && <Trace />} />, root);
  };
  ui.store.subscribe(draw);
  setTimeout(() => {
    waiting = false;
    draw();
  }, PATIENCE_MS);
};
