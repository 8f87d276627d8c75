import { h } from './wiz.ts';

/** A window over the page, which stays as it is behind it. @returns what closes it */
export const dialog = (title: string, inner: readonly HTMLElement[]): (() => void) => {
  const root = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'dialog' },
    h('h2', {}, title),
    ...inner,
  );
  document.body.append(root);
  return () => root.remove();
};
