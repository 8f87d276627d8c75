import type { Observable } from 'knockout';
import { bound, el, icon } from './dom.ts';
import { icons } from './icons.ts';
import type { Portal } from './portal.ts';

export interface Choice<V> {
  value: V;
  text: string;
}

/** A dropdown that is no `select`: its options appear in an overlay of the whole page. */
export function dropdown<T, V>(
  portal: Portal,
  label: string,
  choices: (data: T) => readonly Choice<V>[],
  chosen: (data: T) => Observable<V>,
): HTMLElement {
  const textOf = (data: T) =>
    choices(data).find(({ value }) => value === chosen(data)())?.text ?? '';
  const open = (data: T, target: EventTarget | null) => {
    const box = (target as HTMLElement).getBoundingClientRect();
    portal.popup({
      options: choices(data).map(({ value, text }) => ({
        text,
        choose: () => chosen(data)(value),
      })),
      left: box.left,
      top: box.bottom,
      width: box.width,
    });
  };
  return el(
    'div.azc-formElementContainer',
    {},
    el(
      'div.fxc-base.azc-control.azc-editableControl.azc-validatableControl.fxc-dropdown',
      { 'data-control': 'true', 'data-editable': 'true', 'data-canfocus': 'true' },
      bound<T>(
        'div.azc-formControl.azc-input.fxc-dropdown-open.fxc-dropdown-input',
        {
          click: (data) => (_: T, event: Event) => {
            event.stopPropagation();
            open(data, event.currentTarget);
          },
          event: (data) => ({
            keydown: (_: T, event: KeyboardEvent) => {
              const opens = ['Enter', ' ', 'ArrowDown'].includes(event.key);
              if (opens) open(data, event.currentTarget);
              return !opens;
            },
          }),
          attr: () => ({ 'aria-expanded': portal.popup() === null ? 'false' : 'true' }),
        },
        { role: 'combobox', tabindex: '0', 'aria-haspopup': 'tree', 'aria-label': label },
        bound<T>('span.fxc-dropdown-text', { text: textOf }),
        el('span.fxc-dropdown-arrow', {}, icon(icons.chevron)),
      ),
    ),
  );
}

interface Option {
  text: string;
  choose(): void;
}

/** The layer above everything, in which the options of the open dropdown stand. */
export function popupLayer(): HTMLElement {
  const take = (portal: Portal, option: Option) => {
    option.choose();
    portal.popup(null);
  };
  const item = bound<Option>(
    'div.fxc-dropdown-option',
    {
      click: (option, context) => () => take(context.$root as Portal, option),
      event: (option, context) => ({
        keydown: (_: Option, event: KeyboardEvent) => {
          if (event.key === 'Enter') take(context.$root as Portal, option);
          return event.key !== 'Enter';
        },
      }),
    },
    { role: 'treeitem', tabindex: '0' },
    bound<Option>('span', { text: (option) => option.text }),
  );
  return bound<Portal>(
    'div.fxs-dropdown-layer',
    { with: (portal) => portal.popup },
    {},
    bound<NonNullable<ReturnType<Portal['popup']>>>(
      'div.fxc-dropdown-popup',
      {
        foreach: (popup) => popup.options,
        style: (popup) => ({
          left: `${popup.left}px`,
          top: `${popup.top}px`,
          width: `${popup.width}px`,
        }),
      },
      { role: 'tree' },
      item,
    ),
  );
}
