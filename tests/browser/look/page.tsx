import { render } from 'preact';
import { App } from '../../../components/App.tsx';
import type { UiActions, UiState } from '../../../lib/model/ui.ts';
import { CHOICES, STORIES } from './stories.ts';

/** What a story page is asked to show, in its address: `?story=…&screen=…&locale=…&surface=…`. */
const asked = new URLSearchParams(location.search);
const story = asked.get('story') ?? 'crossing';
const pick = <T extends string>(name: string, of: readonly T[], otherwise: T): T =>
  of.find((one) => one === asked.get(name)) ?? otherwise;

let state: UiState = {
  locale: pick('locale', ['en', 'de'], 'en'),
  surface: pick('surface', ['popup', 'sidepanel', 'page'], 'popup'),
  screen: pick('screen', ['crossing', 'steps', 'signIn', 'more'], 'crossing'),
  view: STORIES[story] ?? null,
  failed: story === 'failed',
  busy: asked.has('busy'),
  reach: 'none',
  snapshot: null,
  choice: CHOICES[story] ?? null,
  notice: asked.has('notice') ? { tone: 'ok', text: asked.get('notice') ?? '', undo: true } : null,
};

const root = document.querySelector('#root');
const draw = () => root && render(<App state={state} act={act} signIn={null} />, root);
const done: string[] = [];
Object.assign(window, { done });
const record = (name: string, ...args: unknown[]) => {
  done.push([name, ...args.map((arg) => JSON.stringify(arg))].join(' '));
};

const act: UiActions = {
  retry: () => record('retry'),
  show: (screen) => {
    state = { ...state, screen };
    draw();
  },
  dismiss: () => {
    state = { ...state, notice: null };
    draw();
  },
  next: () => record('next'),
  testSignIn: (where) => record('testSignIn', where),
  unfill: () => record('unfill'),
  mend: (side, fields) => record('mend', side, ...fields),
  apply: (deed) => record('apply', deed),
  choose: (id) => record('choose', id),
  create: (name) => record('create', name),
  remove: (id) => record('remove', id),
  switchTo: (tab) => record('switchTo', tab),
  copy: (text) => record('copy', text),
  paste: (text) => record('paste', text),
  drop: (files) => record('drop', files.length),
  takeEntity: (entityId, side) => record('takeEntity', entityId, side),
  dropChoice: () => record('dropChoice'),
  textOf: (file) => file.text(),
  exportSetUp: () => record('exportSetUp'),
  exportSpMetadata: () => record('exportSpMetadata'),
  copyGuide: () => record('copyGuide'),
  openGuide: (of) => record('openGuide', of),
  set: (settings) => record('set', settings),
  point: () => record('point'),
  unteach: ({ field }) => record('unteach', field),
  snapshot: () => record('snapshot'),
  saveSnapshot: () => record('saveSnapshot'),
  dropSnapshot: () => record('dropSnapshot'),
  open: (surface) => record('open', surface),
};

if (asked.has('rtl')) document.documentElement.dir = 'rtl';
draw();
