import { textBox } from '../controls.ts';
import { bound, el, icon } from '../dom.ts';
import type { Row } from '../field.ts';
import { icons } from '../icons.ts';
import type { Rows } from '../rows.ts';

export interface RowTexts {
  placeholder: string;
  add: string;
  index: string;
  default: string;
  delete: string;
  /** The list has the column "Index". */
  indexed: boolean;
}

const indexBox = (label: string): HTMLElement =>
  el(
    'div.ext-saml-index',
    {},
    el('input.azc-input.azc-formControl', { type: 'text', 'aria-label': label, size: '3' }),
  );

/** A single row is the default by itself, and its box can't be changed. */
function defaultBox(texts: RowTexts): HTMLElement {
  return bound<Row>(
    'input.azc-checkBox',
    {
      checked: (row) => row.isDefault,
      enable: (_, context) => (context.$parent as Rows).rows().length > 1,
      click: (row, context) => () => (context.$parent as Rows).makeDefault(row),
    },
    { type: 'checkbox', 'aria-label': texts.default },
  );
}

/** Rows that come and go, with the link that adds one below them. */
export function rowList<T>(rowsOf: (data: T) => Rows, texts: RowTexts): HTMLElement {
  const line = el(
    'div.ext-saml-list-row',
    { role: 'row' },
    el(
      'div.fxc-weave-pccontrol',
      {},
      el(
        'div.azc-formElementSubLabelContainer',
        {},
        textBox<Row>((row) => row, 'textInput', {
          placeholder: texts.placeholder,
          'aria-label': texts.placeholder,
        }),
      ),
    ),
    ...(texts.indexed ? [indexBox(texts.index)] : []),
    el('div.ext-saml-default', {}, defaultBox(texts)),
    bound<Row>(
      'div.ext-saml-trash',
      { click: (row, context) => () => (context.$parent as Rows).remove(row) },
      { role: 'button', tabindex: '0', title: texts.delete, 'aria-label': texts.delete },
      icon(icons.trash),
    ),
  );
  const head = el(
    'div.ext-saml-list-head',
    {},
    el('span', {}),
    ...(texts.indexed ? [el('span', {}, texts.index)] : []),
    el('span', {}, texts.default),
  );
  return bound<T>(
    'div.ext-saml-list',
    { with: rowsOf },
    {},
    bound<Rows>('div', { if: (rows) => rows.rows().length > 0 }, {}, head),
    bound<Rows>('div', { foreach: (rows) => rows.rows }, {}, line),
    bound<Rows>(
      'a.ext-saml-add.msportalfx-link-primary',
      { click: (rows) => rows.add },
      { role: 'button', tabindex: '0' },
      texts.add,
    ),
  );
}
