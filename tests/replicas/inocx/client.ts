import { pause, post, readState } from '../browser.ts';
import { button, h } from '../element.ts';
import { connectorForm } from './form.ts';
import type { PageState } from './index.ts';
import { usersPage } from './users.ts';
import { wordsOf } from './words.ts';

export type Answer = PageState & { error: string | null };

let state = readState<PageState>();
const words = wordsOf(state.variant.old);

/** The cogged wheel's one entry that matters. */
const wheel = (address: string): HTMLElement => {
  const menu = h(
    'div',
    { class: 'menu', role: 'menu', hidden: true },
    h('div', { role: 'menuitem', tabindex: '0' }, words.copyLogin),
  );
  menu.addEventListener('click', () => void navigator.clipboard.writeText(address));
  const open = button('⚙', 'wheel', () => {
    menu.hidden = !menu.hidden;
  });
  open.setAttribute('aria-label', words.wheel);
  return h('td', {}, open, menu);
};

const COLUMNS = ['name', 'reference', 'type', 'method', 'issuerUrl', 'endpoint'] as const;

const list = (): HTMLElement => {
  const head = [...COLUMNS.map((name) => words[name]), words.identifierFormat];
  const rows = state.connectors.map((one) => {
    const type = one.type === 'saml' ? 'SAML V2' : 'OAUTH2';
    const { name, reference, issuerUrl, endpoint, identifierFormat } = one;
    const cells = [name, reference, type, '', issuerUrl, endpoint, identifierFormat];
    return h('tr', {}, ...cells.map((text) => h('td', {}, text)), wheel(one.loginAddress));
  });
  return h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...head.map((text) => h('th', {}, text)))),
    h('tbody', {}, ...rows),
  );
};

const openForm = (): void => {
  const form = connectorForm(state, words, async (values) => {
    const answer = await post<Answer>('/api/sso/connectors', values);
    if (answer.error) return answer.error;
    state = answer;
    form.remove();
    render();
    return null;
  });
  document.body.append(form);
};

const render = (): void => {
  const users = location.pathname.startsWith('/maker/users');
  const main = users
    ? usersPage(state, words, async (email, reference) => {
        state = await post<Answer>('/api/users/link', { email, reference });
        render();
      })
    : h('main', {}, h('h1', {}, words.connectors), button(words.create, '', openForm), list());
  const nav = h(
    'nav',
    {},
    h('strong', {}, 'Maker'),
    h('a', { href: '/maker/users' }, words.users),
    h('a', { href: '/maker/sso-connectors' }, words.connectors),
  );
  document.getElementById('root')?.replaceChildren(h('div', { class: 'shell' }, nav, main));
};

pause(state.variant.slow).then(render);
