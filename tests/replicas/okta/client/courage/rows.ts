import Backbone from 'backbone';
import _ from 'underscore';
import type { Settings } from '../../settings.ts';
import type { Column } from '../shared/statements.ts';
import type { FormModel } from './form-model.ts';

/** The lists that the wizard repeats in rows. */
export type RowList = 'attributeStatements' | 'groupStatements' | 'requestableUrls';
type Row = Record<string, string>;

interface RowsOptions {
  model: FormModel;
  name: RowList;
  columns: readonly Column[];
}

/** Rows with *Add Another*; the first has no ✕. Any event of a cell takes the whole list over. */
export class Rows extends Backbone.View {
  private readonly options: RowsOptions;
  private rows: Row[];

  constructor(options: RowsOptions) {
    super({
      className: 'o-form-rows',
      events: {
        'input input[type=text]': 'update',
        'change input[type=text]': 'update',
        'keydown input[type=text]': 'update',
        'change select': 'update',
        'keyup input[type=text]': 'keyup',
        'click .add-another': 'add',
        'click .remove-row': 'drop',
      },
    });
    this.options = options;
    const saved: readonly object[] = options.model.get(options.name);
    this.rows = saved.map((row) => ({ ...row }));
    if (this.rows.length === 0) this.rows.push(this.blank());
  }

  private blank(): Row {
    return Object.fromEntries(this.options.columns.map((c) => [c.name, c.options?.[0]?.[0] ?? '']));
  }

  keyup(event: KeyboardEvent): void {
    if (event.which === 13) this.options.model.trigger('form:save');
    else if (event.which === 27) this.options.model.trigger('form:cancel');
  }

  update(): void {
    this.rows = [...this.el.querySelectorAll('.o-form-row')].map((row) =>
      Object.fromEntries(
        [...row.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
          .filter((cell) => cell.name !== '')
          .map((cell) => [cell.name, cell.value.trim()]),
      ),
    );
    const typed = this.rows.filter((row) =>
      this.options.columns.some((c) => !c.options && row[c.name]),
    );
    this.options.model.set({ [this.options.name]: typed } as Partial<Settings>);
  }

  /** A new row slides in, which takes the framework 400 ms. */
  add(): void {
    this.rows.push(this.blank());
    this.$('.o-form-row-list').append(this.row(this.blank(), this.rows.length - 1, 'slide-in'));
  }

  drop(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    event.preventDefault();
    event.target.closest('.o-form-row')?.remove();
    this.update();
  }

  private row(row: Row, index: number, className = ''): string {
    const cells = this.options.columns.map(({ name, options }) => {
      const id = _.uniqueId('input');
      const value = row[name] ?? '';
      const control = options
        ? `<select id="${id}" name="${name}">${options
            .map(
              ([key, text]) =>
                `<option value="${_.escape(key)}"${key === value ? ' selected' : ''}>${_.escape(text)}</option>`,
            )
            .join('')}</select>`
        : `<input type="text" name="${name}" id="${id}" placeholder="" value="${_.escape(value)}" autocomplete="off">`;
      return `<span data-se="o-form-input-${name}" class="o-form-input-name-${name} o-form-control">${control}</span>`;
    });
    const cross = index
      ? '<a href="#" class="remove-row" role="button" aria-label="Remove">✕</a>'
      : '';
    return `<div class="o-form-row ${className}">${cells.join('')}${cross}</div>`;
  }

  override render(): this {
    const titles = this.options.columns.map((c) => `<span>${_.escape(c.title)}</span>`);
    const rows = this.rows.map((row, i) => this.row(row, i));
    this.$el.html(
      `<div class="o-form-row-titles">${titles.join('')}</div><div class="o-form-row-list">${rows.join('')}</div><input type="button" class="button add-another" value="Add Another">`,
    );
    return this;
  }
}
