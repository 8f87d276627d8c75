import { render } from 'preact';
import { TraceView } from '../../../components/trace/TraceView.tsx';
import type { TraceActions, TraceState } from '../../../lib/model/traceUi.ts';

/** Draws a state that is given from outside; what the user does to it alone is done here. */
const root = document.querySelector('#root');
const done: string[] = [];
let state: TraceState;

const draw = () => root && render(<TraceView state={state} act={act} />, root);
const change = (to: Partial<TraceState>) => {
  state = { ...state, ...to };
  draw();
};
const record =
  (name: string) =>
  (...args: unknown[]) => {
    done.push([name, ...args.map((arg) => JSON.stringify(arg))].join(' '));
  };

const act: TraceActions = {
  start: record('start'),
  stop: record('stop'),
  clear: record('clear'),
  testSignIn: record('testSignIn'),
  select: (selected) => change({ selected }),
  filter: (filter) => change({ filter: { ...state.filter, ...filter } }),
  read: (files) => record('read')(files.map(({ name }) => name)),
  paste: record('paste'),
  compareMessages: record('compareMessages'),
  compareWith: ({ name }) => record('compareWith')(name),
  endComparison: () => change({ comparison: null }),
  forgetKey: record('forgetKey'),
  draft: (asked) => (asked ? record('draft')(asked) : change({ exporting: null })),
  saveDraft: record('saveDraft'),
  save: (name, { size }) => record('save')(name, size > 0),
  mend: record('mend'),
  copy: record('copy'),
  dismiss: () => change({ notice: null }),
  openPage: record('openPage'),
};

Object.assign(window, {
  done,
  show: (given: TraceState) => {
    state = given;
    draw();
  },
});
