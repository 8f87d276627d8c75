import { bound, el } from '../dom.ts';
import type { Portal } from '../portal.ts';
import { card } from './card.ts';

export function openTest(portal: Portal): void {
  portal.pane({ kind: 'test', title: portal.labels.testWith, dirty: () => false });
}

/** Card 5. */
export function testCard({ labels }: Portal): HTMLElement {
  return card(
    5,
    labels.testWith,
    el('p.ext-saml-line', {}, labels.testLine),
    bound<Portal>(
      'div.fxs-button.fxt-button.ext-saml-test',
      {
        css: ({ view }) => ({ 'fxs-button-disabled': !view().ready }),
        click: (portal) => () => {
          if (portal.view().ready) openTest(portal);
        },
        attr: ({ view }) => ({ 'aria-disabled': view().ready ? 'false' : 'true' }),
      },
      { role: 'button', tabindex: '0' },
      el('span.fxs-button-text', {}, labels.test),
    ),
  );
}
