import _ from 'underscore';
import { BaseInput, type InputOptions } from './base-input.ts';

/** A picked certificate counts only after *Upload Certificate*. */
export class FileBox extends BaseInput {
  private picked = '';

  constructor(options: InputOptions) {
    super(options, { 'change input[type=file]': 'pick', 'click .upload-certificate': 'update' });
  }

  async pick(event: Event): Promise<void> {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    this.picked = (await input.files?.[0]?.text())?.trim() ?? '';
    this.$('.file-name').text(input.files?.[0]?.name ?? '');
  }

  override update(): void {
    super.update();
    this.$('.file-name').text(this.picked ? 'OK' : '');
  }

  protected val(): string {
    return this.picked;
  }

  protected override text(): string {
    return this.value() ? 'Uploaded' : '';
  }

  protected editMode(): void {
    const { inputId, t } = this.options;
    this.$el.html(
      `<span class="file-name">${_.escape(this.text())}</span><label class="button browse" for="${inputId}">${_.escape(t('Browse files...'))}</label><input type="file" id="${inputId}" class="file-input"><input type="button" class="button upload-certificate" value="Upload Certificate">`,
    );
  }
}
