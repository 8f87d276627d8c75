import { bound, el, icon } from './dom.ts';
import type { Field } from './field.ts';
import { icons } from './icons.ts';

/**
 * The portal's nesting of a text box, from the control's base down to the input.
 * @param binding `textInput` takes every key stroke, `value` only what was committed by `change`.
 */
export function textBox<T>(
  read: (data: T) => Field,
  binding: 'textInput' | 'value',
  attributes: Record<string, string>,
): HTMLElement {
  const input = bound<T>(
    'input.azc-input.azc-formControl.azc-validation-border',
    {
      [binding]: (data) => read(data).value,
      css: (data) => ({
        'fxs-br-dirty': read(data).dirty(),
        'fxs-br-error': read(data).verdict() === 'bad',
      }),
      attr: (data) => ({ 'aria-invalid': read(data).verdict() === 'bad' ? 'true' : 'false' }),
    },
    { type: 'text', autocomplete: 'off', spellcheck: 'false', ...attributes },
  );
  const tick = bound<T>(
    'div.azc-validatableControl-valid-glyph',
    { visible: (data) => read(data).verdict() === 'ok' && read(data).dirty() },
    {},
    icon(icons.check),
  );
  return el(
    'div.azc-formElementContainer',
    {},
    el(
      'div.fxc-base.azc-control.azc-editableControl.azc-validatableControl.azc-inputbox.azc-textBox.azc-validatableControl-none',
      { 'data-control': 'true', 'data-editable': 'true', 'data-canfocus': 'true' },
      el('div.azc-inputbox-wrapper.azc-textBox-wrapper', {}, input, tick),
    ),
    validation<T>((data) => read(data).message()),
  );
}

/** Red text under a control; there only while it says something. */
export function validation<T>(read: (data: T) => string): HTMLElement {
  return bound<T>(
    'div.azc-validation-host',
    { if: (data) => read(data) !== '' },
    {},
    bound<T>('div.fxc-validation', { text: read }, { role: 'alert' }),
  );
}

/** A grey read-only box, cut on the screen, with a button that copies all of it. */
export function copyBox<T>(label: string, copy: string, read: (data: T) => string): HTMLElement {
  return el(
    'div.fxc-weave-pccontrol.ext-saml-row',
    {},
    el('label.azc-form-label', {}, label),
    el(
      'div.azc-formElementSubLabelContainer',
      {},
      el(
        'div.azc-formElementContainer',
        {},
        el(
          'div.fxc-base.azc-control.fxc-copyablelabel',
          {},
          el(
            'div.fxc-copyablelabel-textbox',
            {},
            bound<T>(
              'input.azc-input.azc-formControl',
              { value: read, attr: (data) => ({ title: read(data) }) },
              { type: 'text', readonly: '' },
            ),
          ),
          bound<T>(
            'div.fxc-copyablelabel-copybutton',
            { click: (data) => () => navigator.clipboard.writeText(read(data)) },
            { role: 'button', tabindex: '0', title: copy, 'aria-label': copy },
            icon(icons.copy),
          ),
        ),
      ),
    ),
  );
}

/** An item of a command bar: a list item, not a button. */
export function toolbarItem<T>(
  text: string,
  path: string,
  click: (data: T) => () => unknown,
  enabled: (data: T) => boolean = () => true,
): HTMLElement {
  return bound<T>(
    'li.azc-toolbar-item.azc-toolbarButton.fxs-commandBar-item',
    {
      css: (data) => ({ 'azc-toolbarButton-disabled': !enabled(data) }),
      attr: (data) => ({ 'aria-disabled': enabled(data) ? 'false' : 'true' }),
    },
    { title: text, role: 'presentation' },
    bound<T>(
      'div.azc-toolbarButton-container',
      {
        click: (data) => () => {
          if (enabled(data)) click(data)();
        },
        event: (data) => ({
          keydown: (_: T, event: KeyboardEvent) => {
            if (event.key === 'Enter' && enabled(data)) click(data)();
            return event.key !== 'Enter';
          },
        }),
        attr: (data) => ({ 'aria-disabled': enabled(data) ? 'false' : 'true' }),
      },
      { role: 'button', tabindex: '0', 'aria-label': text },
      el('span.azc-toolbarButton-icon', {}, icon(path)),
      el('span.azc-toolbarButton-label', {}, text),
    ),
  );
}

export const toolbar = (label: string, ...items: HTMLElement[]): HTMLElement =>
  el(
    'div.fxs-commandBar',
    {},
    el('ul.azc-toolbar', { role: 'toolbar', 'aria-label': label }, ...items),
  );
