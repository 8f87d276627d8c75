import Backbone from 'backbone';
import _ from 'underscore';

export interface Button {
  type: 'previous' | 'save' | 'cancel';
  caption: string;
}

const CLASSES = {
  previous: 'button',
  save: 'button button-primary',
  cancel: 'button button-clear',
};

/** The buttons under a form. While saving, the primary one is off and after 1 s shows moving dots. */
export class Toolbar extends Backbone.View {
  private readonly buttons: readonly Button[];
  private timer = 0;

  constructor(buttons: readonly Button[]) {
    super({ className: 'o-form-button-bar' });
    this.buttons = buttons;
  }

  setSaving(on: boolean): void {
    clearInterval(this.timer);
    const caption = this.buttons.find((button) => button.type === 'save')?.caption ?? '';
    const $save = this.$('[data-type=save]').prop('disabled', on).val(caption);
    $save.toggleClass('btn-disabled', on);
    let dots = 0;
    if (on) {
      this.timer = window.setInterval(() => {
        dots = (dots % 3) + 1;
        $save.val('•'.repeat(dots));
      }, 1000);
    }
  }

  override render(): this {
    const markup = this.buttons.map(
      ({ type, caption }) =>
        `<input class="${CLASSES[type]}" type="${type === 'save' ? 'submit' : 'button'}" data-type="${type}" value="${_.escape(caption)}">`,
    );
    this.$el.html(markup.join(''));
    return this;
  }
}
