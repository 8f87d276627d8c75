import type { Observable, PureComputed } from 'knockout';
import { type Checked, isValid } from './api.ts';
import { ko } from './ko.ts';

/** One text of a form: what Knockout took, not what stands in the DOM. */
export class Field {
  readonly value: Observable<string>;
  readonly saved: Observable<string>;
  readonly verdict = ko.observable<'none' | 'pending' | 'ok' | 'bad'>('none');
  readonly message = ko.observable('');
  readonly dirty: PureComputed<boolean>;

  /**
   * @param check Asked of the server at every change; without it any text will do.
   * @param complaint Shown when the server says no.
   */
  constructor(value: string, saved: string, check?: Checked, complaint = '') {
    this.value = ko.observable(value);
    this.saved = ko.observable(saved);
    this.dirty = ko.pureComputed(() => this.value() !== this.saved());
    this.value.subscribe((text) => this.judge(text, check, complaint));
  }

  private async judge(text: string, check: Checked | undefined, complaint: string): Promise<void> {
    this.message('');
    this.verdict(check === undefined || text === '' ? 'none' : 'pending');
    if (check === undefined || text === '') return;
    const good = await isValid(check, text);
    if (this.value() !== text) return;
    this.verdict(good ? 'ok' : 'bad');
    this.message(good ? '' : complaint);
  }
}

/** A row of a repeating list. */
export class Row extends Field {
  readonly isDefault: Observable<boolean>;

  constructor(value: string, saved: string, isDefault: boolean, check: Checked, complaint: string) {
    super(value, saved, check, complaint);
    this.isDefault = ko.observable(isDefault);
  }
}
