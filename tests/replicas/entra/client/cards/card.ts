import { bound, type Child, el, icon } from '../dom.ts';
import { icons } from '../icons.ts';

/** A numbered card with its heading. */
export function card(number: number, title: string, ...body: Child[]): HTMLElement {
  return el(
    'div.ext-saml-card',
    {},
    el('div.ext-saml-card-number', {}, String(number)),
    el(
      'div.ext-saml-card-body.msportalfx-form',
      {},
      el('div.ext-saml-card-title', { role: 'heading', 'aria-level': '3' }, title),
      ...body,
    ),
  );
}

/** The pencil at the top right of a card or block. */
export function editLink<T>(text: string, open: (data: T) => void): HTMLElement {
  return bound<T>(
    'a.ext-saml-edit.msportalfx-link-primary',
    {
      click: (data) => () => open(data),
      event: (data) => ({
        keydown: (_: T, event: KeyboardEvent) => {
          if (event.key === 'Enter') open(data);
          return event.key !== 'Enter';
        },
      }),
    },
    { role: 'button', tabindex: '0' },
    icon(icons.pencil),
    el('span', {}, text),
  );
}

export function row(label: string, ...value: Child[]): HTMLElement {
  return el(
    'div.ext-saml-row',
    {},
    el('div.ext-saml-label', {}, label),
    el('div.ext-saml-value', {}, ...value),
  );
}
