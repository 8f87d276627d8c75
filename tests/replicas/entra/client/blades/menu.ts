import { el, icon } from '../dom.ts';
import { icons } from '../icons.ts';
import type { Portal } from '../portal.ts';

const singleSignOn = 4;

/** The application's menu at the left. */
export function menu({ labels }: Portal): HTMLElement {
  const item = (text: string, selected: boolean) =>
    el(
      `li.fxs-menu-item${selected ? '.fxs-menu-item-selected' : ''}`,
      { role: 'presentation' },
      el('a.fxs-menu-link', { role: 'menuitem', tabindex: '0' }, icon(icons.item), text),
    );
  return el(
    'nav.fxs-blade-menu',
    {},
    el('ul', { role: 'menu' }, ...labels.overview.map((text) => item(text, false))),
    el('div.fxs-menu-group', {}, labels.manage),
    el('ul', { role: 'menu' }, ...labels.menu.map((text, at) => item(text, at === singleSignOn))),
  );
}
