import { type Mapping, type Settings, SOURCES } from '../view.ts';
import { boot } from './boot.ts';
import { textField } from './field.ts';
import { listBox } from './listbox.ts';
import { button, h, icon } from './wiz.ts';

const { words } = boot;

const row = (mapping: Mapping, changed: () => void, remove: () => void): HTMLElement =>
  h(
    'div',
    { class: 'mapping' },
    listBox({
      label: '',
      options: SOURCES,
      empty: words.selectField,
      get: () => mapping.source,
      set: (value) => {
        mapping.source = value;
        changed();
      },
    }),
    h('span', { 'aria-hidden': 'true' }, '→'),
    textField({
      label: '',
      get: () => mapping.name,
      set: (value) => {
        mapping.name = value;
        changed();
      },
    }),
    icon('close', 'Remove', remove),
  );

/** Rows of attributes, none at first; below them the groups. */
export const mapping = (settings: Settings, changed: () => void): HTMLElement => {
  const list = h('div', { class: 'mappings' });
  const draw = (): void =>
    list.replaceChildren(
      ...settings.mappings.map((one) =>
        row(one, changed, () => {
          settings.mappings = settings.mappings.filter((other) => other !== one);
          draw();
          changed();
        }),
      ),
    );
  draw();
  return h(
    'div',
    { class: 'card' },
    h('h2', {}, words.attributes),
    h('p', {}, words.attributesHelp),
    h(
      'div',
      { class: 'head' },
      h('div', {}, words.directoryAttributes),
      h('div', {}, words.appAttributes),
    ),
    list,
    button(words.addMapping, () => {
      settings.mappings.push({ source: '', name: '' });
      draw();
      changed();
    }),
    h('h2', {}, words.groupMembership),
    h('p', {}, words.groupHelp),
    h(
      'div',
      { class: 'groups' },
      textField({
        label: words.googleGroups,
        placeholder: words.searchGroup,
        get: () => settings.groups.join(', '),
        set: (value) => {
          settings.groups = value.split(/\s*,\s*/).filter(Boolean);
          changed();
        },
      }),
      textField({
        label: words.appAttribute,
        placeholder: 'Groups',
        get: () => settings.groupAttribute,
        set: (value) => {
          settings.groupAttribute = value;
          changed();
        },
      }),
    ),
  );
};
