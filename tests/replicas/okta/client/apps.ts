import type { AppsBoot } from '../boot.ts';
import type { Translate } from '../words.ts';
import { openDialog } from './create-dialog.ts';
import { h, onClick } from './shared/dom.ts';

/** The list of applications and its buttons. */
export const startApps = (root: HTMLElement, boot: AppsBoot, t: Translate): void => {
  const create = h('a', { href: '#', class: 'button button-primary' }, t('Create App Integration'));
  onClick(create, () => openDialog(t, boot.look.classic));
  const search = h('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search' });
  const rows = boot.apps.map(({ label, href }) =>
    h(
      'li',
      {},
      h('span', { class: 'app-logo' }, '⚙'),
      h('a', { class: 'app-instance-name', title: label, href }, label),
      h('span', { class: 'app-status' }, 'Active'),
    ),
  );
  search.addEventListener('input', () => {
    for (const row of rows) {
      const match = row.textContent?.toLowerCase().includes(search.value.toLowerCase());
      row.classList.toggle('hide', !match);
    }
  });
  root.replaceChildren(
    h('h1', {}, t('Applications')),
    h(
      'div',
      { class: 'app-actions' },
      create,
      h('a', { href: '/admin/apps/add-app', class: 'button' }, t('Browse App Catalog')),
      h('a', { href: '/admin/app/bulk-assign', class: 'button' }, 'Assign Users to App'),
      h('a', { href: '#', class: 'button' }, 'More ▾'),
    ),
    h(
      'div',
      { class: 'card' },
      search,
      rows.length
        ? h('ul', { class: 'app-list' }, ...rows)
        : h('p', { class: 'empty' }, 'No applications yet'),
    ),
  );
};
