import { pause } from '../../../browser.ts';
import type { AppView } from '../../app-view.ts';
import type { InstanceBoot } from '../../boot.ts';
import type { Translate } from '../../words.ts';
import { h } from '../shared/dom.ts';
import { assignmentsTab } from './assignments.ts';
import { generalTab } from './general.ts';
import { signOnTab } from './sign-on.ts';

export interface TabContext {
  app: AppView;
  boot: InstanceBoot;
  t: Translate;
  /** Fetches the app again and draws the tab anew. */
  reload: () => Promise<void>;
}

const TABS = [
  ['general', 'General', generalTab],
  ['signon', 'Sign On', signOnTab],
  ['import', 'Import', () => h('p', { class: 'card' }, 'This app does not import users.')],
  ['assignments', 'Assignments', assignmentsTab],
] as const;

/** The page of an app. A tab changes only the hash and brings its panel by a request of its own. */
export const startInstance = (root: HTMLElement, boot: InstanceBoot, t: Translate): void => {
  const panel = h('div', { class: 'tab-panel' });
  const links = TABS.map(([id, name]) =>
    h('a', { href: `#tab-${id}`, class: 'tab', 'data-se': `tab-${id}` }, t(name)),
  );
  const draw = async (): Promise<void> => {
    const index = Math.max(
      0,
      TABS.findIndex(([id]) => location.hash === `#tab-${id}`),
    );
    links.forEach((link, i) => {
      link.classList.toggle('current', i === index);
    });
    panel.replaceChildren(h('div', { class: 'loading', 'aria-busy': 'true' }));
    const app: AppView = await (await fetch(`${boot.app.path}settings`)).json();
    await pause(boot.late);
    const [, , tab] = TABS[index] ?? TABS[0];
    panel.replaceChildren(tab({ app, boot, t, reload: draw }));
  };
  const { label } = boot.app.settings;
  root.replaceChildren(
    h('a', { class: 'back', href: '/admin/apps/active' }, '← Back to Applications'),
    h(
      'header',
      { class: 'app-header' },
      h('span', { class: 'app-logo large' }, '⚙'),
      h('div', {}, h('h1', {}, label), h('span', { class: 'app-status' }, 'Active ▾')),
      h('a', { href: '/report/system_log_2' }, 'View Logs'),
      h('a', { href: '/admin/tasks' }, 'Monitor Imports'),
    ),
    h('nav', { class: 'tabs' }, ...links),
    panel,
  );
  window.addEventListener('hashchange', draw);
  void draw();
};
