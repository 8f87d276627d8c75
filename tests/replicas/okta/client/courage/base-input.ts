import Backbone from 'backbone';
import type { FieldSpec } from '../../fields.ts';
import type { Settings } from '../../settings.ts';
import type { Translate } from '../../words.ts';
import type { FormModel } from './form-model.ts';

/** A control in its wrapper, after Courage's `BaseInput`; what it needs to know of its surroundings. */
export interface InputOptions {
  model: FormModel;
  spec: FieldSpec;
  t: Translate;
  inputId: string;
  /** Shows the value as text instead of a control. */
  readOnly: boolean;
}

type Value = Settings[keyof Settings];

export abstract class BaseInput extends Backbone.View {
  protected readonly options: InputOptions;

  constructor(options: InputOptions, events: Record<string, string>) {
    const { name } = options.spec;
    super({
      tagName: 'span',
      className: `o-form-input-name-${name} o-form-control`,
      attributes: { 'data-se': `o-form-input-${name}` },
      events,
    });
    this.options = options;
    this.$el.on('focusout', 'input, select', () => this.validate());
    this.listenTo(options.model, 'form:field-error', (failed: string) => {
      if (failed === name) this.$el.addClass('o-form-has-errors');
    });
    this.listenTo(options.model, `form:clear-errors change:${name}`, () => {
      this.$el.removeClass('o-form-has-errors');
    });
  }

  /** The value as the control shows it now. */
  protected abstract val(): Value;
  protected abstract editMode(): void;

  /** The value as text. */
  protected text(): string {
    return String(this.value());
  }

  protected value(): Value {
    return this.options.model.get(this.options.spec.name);
  }

  update(): void {
    this.options.model.set({ [this.options.spec.name]: this.val() });
  }

  protected readMode(): void {
    this.$el.addClass('o-form-read-mode no-translate').text(this.text());
  }

  override render(): this {
    if (this.options.readOnly) this.readMode();
    else this.editMode();
    return this;
  }

  /** On leaving the field, with the framework's delay before the error shows. */
  private validate(): void {
    const { model, spec } = this.options;
    const problem = model.problemOf(spec.name);
    if (problem) setTimeout(() => model.trigger('invalid', { [spec.name]: problem }, false), 100);
  }
}
