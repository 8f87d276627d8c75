import _ from 'underscore';
import { BaseInput, type InputOptions } from './base-input.ts';

/** A real checkbox under a styled label; the label repaints on the box's `change` and `updateState`. */
export class CheckBox extends BaseInput {
  constructor(options: InputOptions) {
    super(options, {
      'change input': 'update',
      'updateState input': 'paint',
      'keyup input': 'keyup',
    });
  }

  keyup(event: KeyboardEvent): void {
    if (event.which === 13) this.options.model.trigger('form:save');
  }

  override update(): void {
    super.update();
    this.paint();
  }

  paint(): void {
    this.$('label').toggleClass('checked', this.val());
  }

  protected val(): boolean {
    return this.$('input').prop('checked') === true;
  }

  protected editMode(): void {
    const { spec, inputId, t } = this.options;
    this.$el.html(
      `<div class="custom-checkbox"><input type="checkbox" name="${spec.name}" id="${inputId}"><label for="${inputId}" data-se-for-name="${spec.name}">${_.escape(t(spec.text ?? spec.label))}</label></div>`,
    );
    this.$('input').prop('checked', this.value() === true);
    this.paint();
  }

  /** Read mode is the same box, disabled. */
  protected override readMode(): void {
    this.editMode();
    this.$('input').prop('disabled', true);
  }
}
