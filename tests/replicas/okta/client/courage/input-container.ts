import Backbone from 'backbone';
import _ from 'underscore';
import type { Settings } from '../../settings.ts';
import type { FormModel } from './form-model.ts';

/** The cell of an input: shows the field's error above its explanation until the value changes. */
export class InputContainer extends Backbone.View {
  private readonly input: Element;
  private readonly explain: string | undefined;

  constructor(
    model: FormModel,
    name: keyof Settings,
    input: Element,
    explain: string | undefined = undefined,
  ) {
    super({ className: 'o-form-input', attributes: { 'data-se': 'o-form-input-container' } });
    this.input = input;
    this.explain = explain;
    this.listenTo(model, 'form:field-error', (failed: string, text: string) => {
      if (failed === name) this.showError(text);
    });
    this.listenTo(model, `form:clear-errors change:${name}`, () => this.clearError());
  }

  private showError(text: string): void {
    this.clearError();
    const id = _.uniqueId('input-container-error');
    const error = `<p id="${id}" class="okta-form-input-error o-form-input-error o-form-explain" role="alert"><span class="icon icon-16 error-16-small" role="img" aria-label="Error"></span>${_.escape(text)}</p>`;
    this.$el.addClass('o-form-has-errors');
    this.input.insertAdjacentHTML('afterend', error);
    this.$('input, select').attr('aria-describedby', id).attr('aria-invalid', 'true');
  }

  private clearError(): void {
    this.$el.removeClass('o-form-has-errors');
    this.$('.o-form-input-error').remove();
    this.$('input, select').removeAttr('aria-describedby').removeAttr('aria-invalid');
  }

  override render(): this {
    this.$el.append(this.input);
    if (this.explain) this.$el.append(`<p class="o-form-explain">${_.escape(this.explain)}</p>`);
    return this;
  }
}
