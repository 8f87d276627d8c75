import Backbone from 'backbone';
import _ from 'underscore';
import type { FieldSpec } from '../../fields.ts';
import type { Translate } from '../../words.ts';
import { requestableColumns } from '../shared/statements.ts';
import { CheckBox } from './check-box.ts';
import { FileBox } from './file-box.ts';
import type { FormModel } from './form-model.ts';
import { InputContainer } from './input-container.ts';
import { Rows } from './rows.ts';
import { Select } from './select.ts';
import { TextBox } from './text-box.ts';

interface FieldsetOptions {
  model: FormModel;
  spec: FieldSpec;
  t: Translate;
  readOnly: boolean;
}

/** Label and input side by side. A field whose condition fails stays in the page, hidden. */
export class Fieldset extends Backbone.View {
  private readonly options: FieldsetOptions;

  constructor(options: FieldsetOptions) {
    super({
      className: `o-form-fieldset ${options.spec.className ?? ''}`.trim(),
      attributes: { 'data-se': 'o-form-fieldset' },
    });
    this.options = options;
    if (options.spec.when) this.listenTo(options.model, 'change', () => this.toggle());
  }

  private toggle(): void {
    const { spec, model } = this.options;
    this.$el.toggleClass('hide', spec.when?.(model.attributes) === false);
  }

  private label(inputId: string): string {
    const { spec, t, readOnly } = this.options;
    const text = _.escape(t(spec.label));
    const caption =
      spec.kind === 'checkbox' || spec.kind === 'urls' || readOnly
        ? `<label>${text}&nbsp;</label>`
        : `<label for="${inputId}">${text}&nbsp;</label>`;
    const tooltip = spec.tooltip
      ? `<span class="o-form-tooltip icon-16 icon-only form-help-16" title="${_.escape(spec.tooltip)}"></span>`
      : '';
    return `<div class="okta-form-label o-form-label" data-se="o-form-label">${spec.label ? caption : ''}${tooltip}</div>`;
  }

  override render(): this {
    const { spec, model } = this.options;
    const inputId = _.uniqueId('input');
    const options = { ...this.options, inputId };
    const inputs = {
      text: () => new TextBox(options),
      select: () => new Select(options),
      checkbox: () => new CheckBox(options),
      file: () => new FileBox(options),
      urls: () => new Rows({ model, name: 'requestableUrls', columns: requestableColumns }),
    };
    const container = new InputContainer(
      model,
      spec.name,
      inputs[spec.kind]().render().el,
      spec.explain && this.options.t(spec.explain),
    );
    this.$el.html(this.label(inputId)).append(container.render().el);
    this.toggle();
    return this;
  }
}
