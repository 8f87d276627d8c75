import Backbone from 'backbone';
import _ from 'underscore';
import type { Problems } from '../../problems.ts';
import type { Translate } from '../../words.ts';
import type { FormModel } from './form-model.ts';
import { type Button, Toolbar } from './toolbar.ts';

export interface FormOptions {
  model: FormModel;
  t: Translate;
  title: string;
  /** A letter in front of the title; '' for none. */
  badge: string;
  buttons: readonly Button[];
  /** Puts the fieldsets in. */
  fill: (content: HTMLElement) => void;
  save: () => Promise<Problems> | undefined;
  previous: () => void;
  cancel: () => void;
}

/**
 * A form after Courage's `BaseForm`. Submitting (a click, or Enter by the browser) and the model's
 * `form:save` (the key-up of Enter) both save, at most once in 200 ms.
 */
export class BaseForm extends Backbone.View {
  private readonly options: FormOptions;
  private readonly toolbar: Toolbar;
  private readonly saveSoon: () => void;

  constructor(options: FormOptions) {
    super({
      tagName: 'form',
      className: 'ajax-form o-form',
      id: _.uniqueId('form'),
      attributes: {
        method: 'POST',
        action: location.pathname,
        'data-se': 'o-form',
        slot: 'content',
        novalidate: '',
      },
      events: {
        submit: 'submit',
        'click [data-type=previous]': 'previous',
        'click [data-type=cancel]': 'cancel',
      },
    });
    this.options = options;
    this.toolbar = new Toolbar(options.buttons);
    this.saveSoon = _.throttle(() => this.save(), 200, { trailing: false });
    this.listenTo(options.model, 'form:save', () => this.saveSoon());
    this.listenTo(options.model, 'form:cancel', () => this.cancel());
    this.listenTo(options.model, 'invalid', (problems: Problems, banner: boolean) =>
      this.showErrors(problems, banner),
    );
  }

  submit(event: Event): void {
    event.preventDefault();
    this.saveSoon();
  }

  previous(): void {
    this.options.previous();
  }

  cancel(): void {
    this.options.cancel();
  }

  private async save(): Promise<void> {
    const { model } = this.options;
    model.trigger('form:clear-errors');
    this.$('.o-form-error-container').empty();
    const problems = model.check(model.attributes);
    if (Object.keys(problems).length) return this.showErrors(problems, true);
    const saving = this.options.save();
    if (!saving) return;
    this.toolbar.setSaving(true);
    const refused = await saving;
    if (Object.keys(refused).length === 0) return;
    this.toolbar.setSaving(false);
    this.showErrors(refused, true);
  }

  private showErrors(problems: Problems, banner: boolean): void {
    const { model, t } = this.options;
    for (const [name, text] of Object.entries(problems)) {
      model.trigger('form:field-error', name, text);
    }
    if (!banner) return;
    const summary = t('We found some errors. Please review the form and make corrections.');
    this.$('.o-form-error-container').html(
      `<div class="okta-form-infobox-error infobox infobox-error" role="alert"><span class="icon error-16"></span><p>${_.escape(summary)}</p></div>`,
    );
    this.el.scrollIntoView();
  }

  override render(): this {
    const { badge, title } = this.options;
    const mark = badge ? `<span class="badge">${badge}</span> ` : '';
    this.$el.html(
      `<div data-se="o-form-content" class="o-form-content o-form-theme clearfix"><h2 data-se="o-form-head" class="okta-form-title o-form-head">${mark}${_.escape(title)}</h2><div class="o-form-error-container" data-se="o-form-error-container"></div><div class="o-form-fieldset-container" data-se="o-form-fieldset-container"></div></div>`,
    );
    const content = this.el.querySelector<HTMLElement>('.o-form-fieldset-container');
    if (content) this.options.fill(content);
    this.$el.append(this.toolbar.render().el);
    return this;
  }
}
