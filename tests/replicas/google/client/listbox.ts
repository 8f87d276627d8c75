import { boot } from './boot.ts';
import { newId } from './field.ts';
import { h, jsaction } from './wiz.ts';

interface List {
  label: string;
  options: readonly string[];
  get(): string;
  set(value: string): void;
  /** What stands there before anything is chosen. */
  empty?: string;
}

const OPENING_MS = 120;

/** `Basic Information > Primary email` stands in two lines. */
const lines = (text: string): (HTMLElement | string)[] => {
  const [category, field] = text.split(' > ');
  return field ? [h('div', {}, `${category} >`), h('div', {}, field)] : [text];
};

const native = ({ label, options, get, set, empty }: List): HTMLElement => {
  const id = newId();
  const select = h(
    'select',
    {
      id,
      disabled: boot.look.readonly,
      jsaction: jsaction({
        change: (element) => set(element instanceof HTMLSelectElement ? element.value : ''),
      }),
    },
    ...(empty ? [h('option', { value: '' }, empty)] : []),
    ...options.map((option) => h('option', { value: option }, option)),
  ) as HTMLSelectElement;
  select.value = get();
  return h('tr', {}, h('td', {}, h('label', { for: id }, label)), h('td', {}, select));
};

/** The options stand at the end of the page, and slide in. */
const open = (list: List, box: HTMLElement, chosen: () => void): void => {
  const { closure } = boot.look;
  const choose = (option: string): void => {
    list.set(option);
    close();
    chosen();
  };
  let pressed = '';
  const menu = h(
    'div',
    { role: closure ? 'menu' : 'presentation', class: 'JPdR6b' },
    ...list.options.map((option) =>
      h(
        'div',
        {
          role: 'option',
          class: 'MbhUzd',
          'data-value': option,
          'aria-selected': String(option === list.get()),
          jsaction: jsaction(
            closure
              ? {
                  mousedown: () => {
                    pressed = option;
                  },
                  mouseup: () => {
                    if (pressed === option) choose(option);
                  },
                }
              : { click: () => choose(option) },
          ),
        },
        ...lines(option),
      ),
    ),
  );
  const close = (): void => {
    menu.remove();
    box.setAttribute('aria-expanded', 'false');
  };
  box.setAttribute('aria-expanded', 'true');
  setTimeout(() => {
    if (box.getAttribute('aria-expanded') === 'true') document.body.append(menu);
  }, OPENING_MS);
};

/** A drawn list, whose label stands above it. */
export const listBox = (list: List): HTMLElement => {
  if (boot.look.native) return native(list);
  const id = newId();
  const value = h('div', { role: 'option', 'aria-selected': 'true', class: 'value' });
  const draw = (): void => value.replaceChildren(...lines(list.get() || (list.empty ?? '')));
  draw();
  const toggle = (box: HTMLElement): void => {
    if (boot.look.readonly) return;
    if (box.getAttribute('aria-expanded') === 'true') {
      box.setAttribute('aria-expanded', 'false');
      document.querySelector('.JPdR6b')?.remove();
    } else open(list, box, draw);
  };
  const box = h(
    'div',
    {
      role: 'listbox',
      class: 'MocG8c',
      tabindex: '0',
      'aria-expanded': 'false',
      'aria-labelledby': id,
      'aria-disabled': String(boot.look.readonly),
      jsaction: jsaction(boot.look.closure ? { mousedown: toggle } : { click: toggle }),
    },
    value,
  );
  return h('div', { class: 'select' }, h('div', { id, class: 'small' }, list.label), box);
};
