import { button, h } from '../element.ts';
import type { PageState } from './index.ts';
import type { Words } from './words.ts';

/** The *User* module: each user's card with its tab *SSO connectors*. */
export const usersPage = (
  { users, connectors }: PageState,
  words: Words,
  link: (email: string, reference: string) => void,
): HTMLElement =>
  h(
    'main',
    {},
    h('h1', {}, words.users),
    ...users.map((user) =>
      h(
        'section',
        { 'aria-label': user.email },
        h('h2', {}, words.userCard),
        h('p', {}, user.email),
        h('button', { type: 'button', role: 'tab' }, words.connectors),
        ...connectors.map(({ name, reference }) =>
          user.connectors.includes(reference)
            ? h('p', { class: 'linked' }, `✓ ${name}`)
            : button(`${words.link} ${name}`, '', () => link(user.email, reference)),
        ),
      ),
    ),
  );
