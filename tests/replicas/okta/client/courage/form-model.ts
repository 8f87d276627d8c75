import Backbone from 'backbone';
import type { Problems } from '../../problems.ts';
import type { Settings } from '../../settings.ts';

/**
 * What the form holds. The value that gets saved is the model's, never the control's: a value set
 * in the page without an event never arrives here. Events between the form and its inputs
 * (`form:save`, `form:cancel`, `form:field-error`, `form:clear-errors`) run over it as well.
 */
export class FormModel extends Backbone.Model<Settings> {
  /** Validates the step that is shown. */
  check: (settings: Settings) => Problems = () => ({});

  problemOf(name: keyof Settings): string | undefined {
    return this.check(this.attributes)[name];
  }
}
