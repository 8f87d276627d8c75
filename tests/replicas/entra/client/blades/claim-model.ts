import type { Observable, PureComputed } from 'knockout';
import type { Source } from '../../tenant.ts';
import type { Claims, NameId } from '../../view.ts';
import { saveClaims } from '../api.ts';
import { Field } from '../field.ts';
import { ko } from '../ko.ts';
import type { Portal } from '../portal.ts';
import { hashes } from '../route.ts';

/** The model of "Manage claim": one claim, a new one, or the name identifier. */
export class ClaimModel {
  readonly isNameId: boolean;
  readonly name: Field;
  readonly namespace: Field;
  readonly source: Observable<Source>;
  readonly format: Observable<NameId['format']>;
  readonly canSave: PureComputed<boolean>;
  private readonly claim: string;
  private readonly portal: Portal;

  /** @param claim Place in the list, or `nameid`, or `new`. */
  constructor(portal: Portal, claim: string) {
    this.portal = portal;
    this.claim = claim;
    this.isNameId = claim === 'nameid';
    const { nameId, additional } = portal.view().claims;
    const known = additional[Number(claim)] ?? { name: '', namespace: '', source: 'user.mail' };
    this.name = new Field(this.isNameId ? 'nameidentifier' : known.name, known.name);
    this.namespace = new Field(known.namespace, known.namespace);
    this.source = ko.observable(this.isNameId ? nameId.source : known.source);
    this.format = ko.observable(nameId.format);
    this.canSave = ko.pureComputed(() => this.name.value().trim() !== '');
  }

  private claims(): Claims {
    const { nameId, additional } = this.portal.view().claims;
    const source = this.source();
    if (this.isNameId) return { nameId: { format: this.format(), source }, additional };
    const claim = { name: this.name.value(), namespace: this.namespace.value(), source };
    const at = this.claim === 'new' ? additional.length : Number(this.claim);
    return { nameId, additional: additional.toSpliced(at, 1, claim) };
  }

  readonly save = async (): Promise<void> => {
    if (!this.canSave()) return;
    const { portal } = this;
    await saveClaims(portal.view().app.objectId, this.claims());
    await portal.refresh();
    portal.notify(portal.labels.saved, portal.labels.savedLine);
    this.leave();
  };

  readonly leave = (): void => location.assign(hashes.claims(this.portal.view().app));
}
