import _ from 'underscore';
import { BaseInput, type InputOptions } from './base-input.ts';

/** `input`, `change` and `keydown` take the trimmed value over; Enter saves the form, Escape leaves it. */
export class TextBox extends BaseInput {
  constructor(options: InputOptions) {
    super(options, {
      'input input': 'update',
      'change input': 'update',
      'keydown input': 'update',
      'keyup input': 'keyup',
    });
  }

  keyup(event: KeyboardEvent): void {
    if (event.which === 13) this.options.model.trigger('form:save');
    else if (event.which === 27) this.options.model.trigger('form:cancel');
  }

  protected val(): string {
    return String(this.$('input').val() ?? '').trim();
  }

  protected editMode(): void {
    const { spec, inputId } = this.options;
    const placeholder = _.escape(spec.placeholder ?? '');
    this.$el
      .addClass('okta-form-input-field input-fix')
      .html(
        `<input type="text" name="${spec.name}" id="${inputId}" placeholder="${placeholder}" value="${_.escape(this.text())}" aria-label="${placeholder}" autocomplete="off">`,
      );
  }
}
