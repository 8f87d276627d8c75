import { boot } from './boot.ts';
import { button, h } from './wiz.ts';
import { wizard } from './wizard.ts';

const { words } = boot;

/** *Web and mobile apps*: the list, and its menu that opens the wizard. */
export const apps = (go: (path: string) => void): HTMLElement => {
  const root = h('c-wiz', {});
  const menu = h('div', { class: 'menu', role: 'menu', hidden: true });
  const start = (): void => {
    menu.hidden = true;
    const over = wizard(
      () => over.remove(),
      (spid) => {
        over.remove();
        go(`/ac/apps/saml/${spid}`);
      },
    );
    root.append(over);
  };
  menu.append(
    h('div', { role: 'menuitem' }, 'Search for apps'),
    h('div', { role: 'menuitem' }, 'Add private Android app'),
    button(words.addCustom, start),
  );
  root.append(
    h('div', { class: 'crumbs' }, 'Apps', ' > ', words.apps),
    h(
      'div',
      { class: 'toolbar' },
      h('span', {}, `Apps (${boot.apps.length})`),
      button(words.addApp, () => {
        menu.hidden = !menu.hidden;
      }),
      menu,
    ),
    h(
      'table',
      {},
      h(
        'tbody',
        {},
        h('tr', {}, ...['Name', 'Platform', 'Authentication'].map((t) => h('th', {}, t))),
        ...boot.apps.map((app) =>
          h(
            'tr',
            {},
            h(
              'td',
              {},
              button(app.name, () => go(`/ac/apps/saml/${app.spid}`)),
            ),
            h('td', {}, 'Web'),
            h('td', {}, 'SAML'),
            h('td', {}, app.on ? words.on : words.off),
          ),
        ),
      ),
    ),
  );
  return root;
};
