import { pause, readState } from '../browser.ts';
import { button, h } from '../element.ts';
import { dialog } from './dialog.ts';
import type { PageState } from './index.ts';
import { WORDS } from './words.ts';

let state = readState<PageState>();

const MENU = ['Overview', 'Sender', 'Campaigns', 'Contacts', 'API keys', 'Numbers', 'Users'];

const sidebar = (): HTMLElement =>
  h(
    'nav',
    { class: 'el-menu' },
    h('strong', {}, '8x8 Connect'),
    ...MENU.map((entry) => h('a', { href: '/user-management' }, entry)),
  );

/** Appended to the body, as Element UI does with its dialogs. */
const openDialog = (): void => {
  const shown = dialog(
    state,
    () => closeAll(),
    (answer) => {
      state = { ...answer, variant: state.variant };
      closeAll();
      render();
    },
  );
  document.body.append(shown);
};

const closeAll = (): void => {
  for (const shown of document.querySelectorAll('.el-dialog__wrapper')) shown.remove();
};

const banner = (): HTMLElement =>
  h('div', { class: 'el-alert el-alert--success', role: 'alert' }, WORDS.configured);

const render = (): void => {
  const main = h(
    'main',
    {},
    h('h1', {}, 'User Management'),
    button(
      state.configured ? 'Change Setting' : 'Configure Single Sign-On',
      'el-button el-button--danger',
      openDialog,
    ),
    button('Invite user', 'el-button el-button--danger', () => {}),
    state.configured && banner(),
    h('input', { class: 'el-input__inner', placeholder: 'Type to search' }),
  );
  const shell = h('div', { class: 'shell' }, sidebar(), main);
  document.getElementById('root')?.replaceChildren(shell);
};

pause(state.variant.slow).then(render);
