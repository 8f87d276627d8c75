import type { Observable, PureComputed } from 'knockout';
import { type Signing, signingAlgorithms, signingOptions } from '../../view.ts';
import { saveSigning } from '../api.ts';
import { ko } from '../ko.ts';
import type { Pane, Portal } from '../portal.ts';

/** The model of "SAML Signing Certificate". */
export class SigningPane implements Pane {
  readonly kind = 'signing';
  readonly title: string;
  readonly option: Observable<Signing['option']>;
  readonly algorithm: Observable<Signing['algorithm']>;
  readonly saving = ko.observable(false);
  readonly dirty: PureComputed<boolean>;
  readonly canSave: PureComputed<boolean>;
  private readonly portal: Portal;

  constructor(portal: Portal) {
    this.portal = portal;
    this.title = portal.labels.signingCertificate;
    const { option, algorithm } = portal.view().signing;
    this.option = ko.observable(option);
    this.algorithm = ko.observable(algorithm);
    this.dirty = ko.pureComputed(() => {
      const saved = portal.view().signing;
      return this.option() !== saved.option || this.algorithm() !== saved.algorithm;
    });
    this.canSave = ko.pureComputed(() => this.dirty() && !this.saving());
  }

  optionChoices() {
    return signingOptions.map((value) => ({ value, text: this.portal.labels.options[value] }));
  }

  algorithmChoices() {
    return signingAlgorithms.map((value) => ({ value, text: value }));
  }

  readonly save = async (): Promise<void> => {
    if (!this.canSave()) return;
    this.saving(true);
    const signing = { option: this.option(), algorithm: this.algorithm() };
    await saveSigning(this.portal.view().app.objectId, signing);
    await this.portal.refresh();
    this.saving(false);
    this.portal.notify(this.portal.labels.saved, this.portal.labels.savedLine);
  };
}
