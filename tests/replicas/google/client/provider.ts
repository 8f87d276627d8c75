import { pause } from '../../browser.ts';
import { FORMATS, type Settings, SOURCES } from '../view.ts';
import { askSession, boot } from './boot.ts';
import { checkBox, textField } from './field.ts';
import { listBox } from './listbox.ts';
import { h } from './wiz.ts';

const { words, look } = boot;

const RERENDER_MS = 150;

/** A card's rows; in the older look they are those of a table. */
export const rows = (...inner: readonly HTMLElement[]): HTMLElement =>
  look.native ? h('table', {}, h('tbody', {}, ...inner)) : h('div', { class: 'rows' }, ...inner);

/**
 * The service provider's values, in the wizard and of a saved app.
 * @param changed called after every change; the settings have it then
 */
export const provider = (
  settings: Settings,
  changed: () => void,
  options: { starred: boolean; between: readonly HTMLElement[] },
): HTMLElement => {
  const field = (label: string, name: 'acsUrl' | 'entityId' | 'startUrl'): HTMLElement =>
    textField({
      label,
      required: options.starred && name !== 'startUrl',
      get: () => settings[name],
      set: (value) => {
        settings[name] = value;
        changed();
        void askSession();
        void rerender();
      },
    });
  const list = (
    label: string,
    name: 'nameIdFormat' | 'nameId',
    choices: readonly string[],
  ): HTMLElement =>
    listBox({
      label,
      options: choices,
      get: () => settings[name],
      set: (value) => {
        settings[name] = value;
        changed();
      },
    });
  const draw = (): HTMLElement[] => [
    rows(
      field(words.acsUrl, 'acsUrl'),
      field(words.entityId, 'entityId'),
      field(options.starred ? words.startUrl : words.startUrlOptional, 'startUrl'),
      checkBox(
        words.signedResponse,
        () => settings.signedResponse,
        (on) => {
          settings.signedResponse = on;
          changed();
        },
      ),
    ),
    ...options.between,
    h('h3', {}, words.nameId),
    h('p', {}, words.nameIdHelp),
    rows(list(words.nameIdFormat, 'nameIdFormat', FORMATS), list(words.nameId, 'nameId', SOURCES)),
  ];
  const card = h('div', { class: 'card' }, ...draw());
  let left = boot.rerender ? 1 : 0;
  /** The card is drawn anew from what is known, once. */
  const rerender = async (): Promise<void> => {
    if (left-- <= 0) return;
    await pause(RERENDER_MS);
    card.replaceChildren(...draw());
  };
  return card;
};
