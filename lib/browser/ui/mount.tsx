import { render } from 'preact';
import { App } from '../../../components/App.tsx';
import type { Surface } from '../../model/ui.ts';
import { actions } from './actions.ts';
import { openStore } from './store.ts';

/** Draws the UI into `#root`, and again whenever its store changes. */
export const mount = (surface: Surface): void => {
  const root = document.querySelector('#root');
  if (!root) return;
  const ui = openStore(surface);
  const act = actions(ui);
  const draw = () => {
    const state = ui.store.getState();
    document.documentElement.lang = state.locale;
    render(<App state={state} act={act} />, root);
  };
  ui.store.subscribe(draw);
  draw();
};
