import { pause } from '../browser.ts';
import { button, h } from '../element.ts';
import type { PageState } from './index.ts';
import { acsUrlOf, entityIdOf } from './store.ts';
import { SAML_FIELDS, type Words } from './words.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Values = Record<string, string>;

const labelled = (id: string, text: string, control: Control): HTMLElement => {
  control.id = id;
  control.setAttribute('name', id);
  return h('div', { class: 'row' }, h('label', { for: id }, `${text} *`), control);
};

const typeSelect = (words: Words): HTMLSelectElement =>
  h(
    'select',
    {},
    h('option', { value: '' }, words.choose),
    h('option', { value: 'saml' }, words.saml),
    h('option', { value: 'oauth' }, words.oauth),
  );

const shown = (label: string, value: string): HTMLElement =>
  h(
    'div',
    { class: 'row' },
    h('span', { class: 'label' }, label),
    h('span', { class: 'value' }, value),
  );

/** What stands below *Type*, which is nothing before one is chosen. */
const below = (state: PageState, words: Words, type: string): HTMLElement[] => {
  if (type === 'oauth')
    return [labelled('method', words.method, h('select', {}, h('option', {}, 'HubSpot')))];
  if (type !== 'saml') return [];
  const own = /\bshown\b/.test(state.variant.flavour)
    ? [
        shown(words.entityId, entityIdOf(state.tenant)),
        shown(words.replyUrl, acsUrlOf(state.tenant)),
      ]
    : [];
  const fields = SAML_FIELDS.map((name) =>
    labelled(
      name,
      words[name],
      name === 'certificate' ? h('textarea', { rows: '6' }) : h('input', { autocomplete: 'off' }),
    ),
  );
  return [...fields, ...own];
};

/** The narrow form; what is typed counts once `change` says so. */
export const connectorForm = (
  state: PageState,
  words: Words,
  send: (values: Values) => Promise<string | null>,
): HTMLElement => {
  const { variant } = state;
  const values: Values = {};
  const type = typeSelect(words);
  const rest = h('div', {});
  const error = h('p', { role: 'alert' });
  type.addEventListener('change', async () => {
    await pause(variant.late);
    rest.replaceChildren(...below(state, words, type.value));
    disable();
  });
  const form = h(
    'div',
    { class: 'panel', role: 'dialog', 'aria-label': words.add },
    h('h2', {}, words.add),
    labelled('name', words.name, h('input', { autocomplete: 'off' })),
    labelled('reference', words.reference, h('input', { autocomplete: 'off' })),
    labelled('type', words.type, type),
    rest,
    error,
  );
  let mounted = !variant.rerender;
  form.addEventListener('change', ({ target }) => {
    const control = target as Control;
    values[control.name] = control.value;
    if (/\bexpired\b/.test(variant.flavour) && control !== type) location.assign('/login');
    if (mounted || control === type || !rest.contains(control)) return;
    mounted = true;
    // Mounted anew once, empty, as after a background load.
    for (const name of SAML_FIELDS) delete values[name];
    pause(30).then(() => rest.replaceChildren(...below(state, words, type.value)));
  });
  const save = button(words.save, 'primary', async () => {
    error.textContent = await send(values);
  });
  const cancel = button('Cancel', '', () => form.remove());
  const readonly = /\breadonly\b/.test(variant.flavour);
  const disable = (): void => {
    if (!readonly) return;
    for (const control of form.querySelectorAll<Control>('input, textarea'))
      control.disabled = true;
  };
  if (!readonly) form.append(save);
  form.append(cancel);
  disable();
  return form;
};
