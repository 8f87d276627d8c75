import type { ObservableArray } from 'knockout';
import type { Checked } from './api.ts';
import type { DraftRow } from './draft.ts';
import { Row } from './field.ts';
import { ko } from './ko.ts';

const rerenderAfter = 150;

/** A list whose rows come and go: identifiers or reply URLs. */
export class Rows {
  readonly rows: ObservableArray<Row>;
  readonly message = ko.observable('');
  private readonly check: Checked;
  private readonly complaint: string;
  private rerender: boolean;

  /** @param rerender The list is drawn anew once, a moment after the first change. */
  constructor(initial: DraftRow[], check: Checked, complaint: string, rerender: boolean) {
    this.check = check;
    this.complaint = complaint;
    this.rerender = rerender;
    this.rows = ko.observableArray(initial.map((row) => this.row(row.value, row)));
  }

  private row(saved: string, { value, isDefault }: DraftRow): Row {
    const row = new Row(value, saved, isDefault, this.check, this.complaint);
    row.value.subscribe(() => this.drawAnew());
    return row;
  }

  private drawAnew(): void {
    this.message('');
    if (!this.rerender) return;
    this.rerender = false;
    setTimeout(
      () => this.rows(this.draft().map((row, at) => this.row(this.rows()[at]?.saved() ?? '', row))),
      rerenderAfter,
    );
  }

  readonly add = (): void => {
    this.rows.push(this.row('', { value: '', isDefault: this.rows().length === 0 }));
  };

  /** Into the first empty row, or one of its own; nothing for ''. */
  put(value: string): void {
    if (value === '') return;
    if (this.rows().every((row) => row.value() !== '')) this.add();
    this.rows()
      .find((row) => row.value() === '')
      ?.value(value);
  }

  readonly remove = (row: Row): void => {
    this.rows.remove(row);
    const first = this.rows()[0];
    if (row.isDefault() && first !== undefined) first.isDefault(true);
  };

  readonly makeDefault = (row: Row): boolean => {
    for (const other of this.rows()) other.isDefault(other === row);
    return true;
  };

  draft(): DraftRow[] {
    return this.rows().map((row) => ({ value: row.value(), isDefault: row.isDefault() }));
  }
}
