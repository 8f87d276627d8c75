import { h, onClick } from '../shared/dom.ts';
import { write } from '../shared/save.ts';
import type { TabContext } from './instance.ts';

/** Assignments tab: the group Everyone, on or off. */
export const assignmentsTab = ({ app, reload }: TabContext): HTMLElement => {
  const assign = async (assigned: readonly string[]) => {
    await write(`${app.path}assignments`, { assigned });
    await reload();
  };
  const button = h('button', { type: 'button', class: 'button button-primary' }, 'Assign');
  onClick(button, () => void assign(['Everyone']));
  const rows = app.assigned.map((name) =>
    h(
      'tr',
      {},
      h('td', {}, name),
      h('td', {}, 'Group'),
      h(
        'td',
        {},
        onClick(
          h('button', { type: 'button', class: 'button', 'aria-label': 'Remove' }, '✕'),
          () => void assign([]),
        ),
      ),
    ),
  );
  return h(
    'section',
    { class: 'card' },
    button,
    h(
      'table',
      { class: 'okta-table' },
      h('thead', {}, h('tr', {}, h('th', {}, 'Assignment'), h('th', {}, 'Type'), h('th', {}, ''))),
      h('tbody', {}, ...rows),
    ),
    ...(rows.length ? [] : [h('p', { class: 'empty' }, 'No users or groups are assigned')]),
  );
};
