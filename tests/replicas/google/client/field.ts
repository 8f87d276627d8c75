import { boot } from './boot.ts';
import { h, jsaction } from './wiz.ts';

interface Field {
  label: string;
  get(): string;
  set(value: string): void;
  required?: boolean;
  placeholder?: string;
}

let made = 0;
export const newId = (): string => `c${made++}`;

const control = ({ label, get, set, placeholder }: Field, id: string): HTMLInputElement => {
  const native = boot.look.native;
  const input = h('input', {
    type: 'text',
    id,
    class: 'whsOnd',
    autocomplete: 'off',
    'aria-label': native ? undefined : label,
    placeholder,
    disabled: boot.look.readonly,
    jsaction: jsaction({
      input: (element) => {
        if (element instanceof HTMLInputElement) set(element.value);
      },
      // What was not announced is thrown away.
      focusout: (element) => {
        if (element instanceof HTMLInputElement) element.value = get();
        element.parentElement?.classList.toggle('CDELXb', get() !== '');
      },
    }),
  }) as HTMLInputElement;
  input.value = get();
  return input;
};

/** A box with an underline and a label that floats above what is entered. */
export const textField = (field: Field): HTMLElement => {
  const id = newId();
  const input = control(field, id);
  const star = field.required ? ' *' : '';
  if (boot.look.native)
    return h(
      'tr',
      {},
      h('td', {}, h('label', { for: id }, `${field.label}${star}`)),
      h('td', {}, input),
    );
  return h(
    'div',
    { class: 'rFrNMe' },
    h(
      'div',
      { class: field.get() ? 'Xb9hP CDELXb' : 'Xb9hP' },
      input,
      h('div', { class: 'ndJi5d', 'aria-hidden': 'true' }, `${field.label}${star}`),
    ),
  );
};

/** A drawn box; beside it its label. */
export const checkBox = (
  label: string,
  get: () => boolean,
  set: (on: boolean) => void,
): HTMLElement => {
  const id = newId();
  const { native, readonly } = boot.look;
  if (native) {
    const input = h('input', {
      type: 'checkbox',
      id,
      disabled: readonly,
      checked: get(),
      jsaction: jsaction({
        change: (element) => set(element instanceof HTMLInputElement && element.checked),
      }),
    });
    return h('tr', {}, h('td', {}, input), h('td', {}, h('label', { for: id }, label)));
  }
  const box = h('div', {
    role: 'checkbox',
    class: 'uRQOPe',
    tabindex: '0',
    'aria-checked': String(get()),
    'aria-disabled': String(readonly),
    'aria-labelledby': id,
    jsaction: jsaction({
      click: (element) => {
        if (readonly) return;
        set(!get());
        element.setAttribute('aria-checked', String(get()));
      },
    }),
  });
  return h('div', { class: 'check' }, box, h('div', { id, class: 'small' }, label));
};
