import { button, h } from '../element.ts';

export interface Field {
  root: HTMLElement;
  /** What the model has: not what the control holds, unless the control has said so. */
  value(): string;
  disable(disabled: boolean): void;
}

interface Texts {
  label: string;
  help: string;
  placeholder: string;
}

/**
 * Element UI's input: `input` events alone change the model, and the control is written anew from it
 * at the next tick and when it is left.
 */
export const field = (texts: Texts, first: string, long: boolean, changed: () => void): Field => {
  let model = first;
  const attributes = { placeholder: texts.placeholder, autocomplete: 'off', spellcheck: 'false' };
  const control = long
    ? h('textarea', { class: 'el-textarea__inner', rows: '6', ...attributes })
    : h('input', { class: 'el-input__inner', type: 'text', ...attributes });
  const write = (): void => {
    if (control.value !== model) control.value = model;
  };
  control.addEventListener('input', () => {
    model = control.value;
    queueMicrotask(write);
    changed();
  });
  control.addEventListener('blur', () => queueMicrotask(write));
  write();
  const clear = button('', 'el-input__suffix', () => {
    model = '';
    write();
  });
  clear.tabIndex = -1;
  const box = h('div', { class: long ? 'el-textarea' : 'el-input el-input--suffix' }, control);
  if (!long) box.append(clear);
  const root = h(
    'div',
    { class: 'el-form-item' },
    h('div', { class: 'el-form-item__label' }, texts.label),
    h('div', { class: 'el-form-item__content' }, box, h('p', { class: 'help' }, texts.help)),
  );
  return {
    root,
    value: () => model,
    disable: (disabled) => {
      control.disabled = disabled;
      box.classList.toggle('is-disabled', disabled);
    },
  };
};
