import _ from 'underscore';
import { BaseInput, type InputOptions } from './base-input.ts';
import { dress } from './chosen.ts';

/** A select in Chosen's dress, which the framework puts on one turn after rendering. */
export class Select extends BaseInput {
  constructor(options: InputOptions) {
    super(options, { 'change select': 'update' });
  }

  protected val(): string {
    return String(this.$('select').val() ?? '');
  }

  protected override text(): string {
    const { spec, t } = this.options;
    return t(spec.options?.find(([value]) => value === this.value())?.[1] ?? '');
  }

  protected editMode(): void {
    const { spec, inputId, t } = this.options;
    const options = (spec.options ?? []).map(
      ([value, text]) => `<option value="${_.escape(value)}">${_.escape(t(text))}</option>`,
    );
    this.$el
      .addClass('okta-form-input-field')
      .html(`<select id="${inputId}" name="${spec.name}">${options.join('')}</select>`);
    this.$('select').val(String(this.value()));
    _.defer(() => {
      const [select] = this.el.getElementsByTagName('select');
      if (select?.isConnected) dress(select);
    });
  }
}
