import type { Observable, PureComputed } from 'knockout';
import { saveBasic } from '../api.ts';
import { basicOf, draftOf, singles } from '../draft.ts';
import { Field } from '../field.ts';
import { ko } from '../ko.ts';
import type { Pane, Portal } from '../portal.ts';
import { Rows } from '../rows.ts';

/** The model of "Basic SAML Configuration". */
export class BasicPane implements Pane {
  readonly kind = 'basic';
  readonly title: string;
  readonly identifiers: Rows;
  readonly replyUrls: Rows;
  readonly signOnUrl: Field;
  readonly relayState: Field;
  readonly logoutUrl: Field;
  readonly saving = ko.observable(false);
  readonly canSave: PureComputed<boolean>;
  readonly dirty: PureComputed<boolean>;
  private readonly savedState: Observable<string>;
  private readonly portal: Portal;

  constructor(portal: Portal) {
    this.portal = portal;
    const { labels } = portal;
    const { basic, variant } = portal.view();
    const draft = draftOf(basic, portal.has('oneRow'));
    this.title = labels.basic;
    this.identifiers = new Rows(
      draft.identifiers,
      'IsValidIdentifierUri',
      labels.badIdentifier,
      variant.rerender,
    );
    this.replyUrls = new Rows(draft.replyUrls, 'IsValidUri', labels.badUrl, variant.rerender);
    this.signOnUrl = new Field(draft.signOnUrl, draft.signOnUrl, 'IsValidUri', labels.badUrl);
    this.relayState = new Field(draft.relayState, draft.relayState);
    this.logoutUrl = new Field(draft.logoutUrl, draft.logoutUrl, 'IsValidUri', labels.badUrl);
    this.savedState = ko.observable(JSON.stringify(basicOf(this.draft())));
    this.dirty = ko.pureComputed(() => JSON.stringify(basicOf(this.draft())) !== this.savedState());
    this.canSave = ko.pureComputed(() => this.dirty() && !this.saving() && this.isSettled());
  }

  private fields(): Field[] {
    const single = singles.map((name) => this[name]);
    return [...this.identifiers.rows(), ...this.replyUrls.rows(), ...single];
  }

  private isSettled(): boolean {
    return this.fields().every((field) => field.verdict() === 'none' || field.verdict() === 'ok');
  }

  private draft() {
    return {
      identifiers: this.identifiers.draft(),
      replyUrls: this.replyUrls.draft(),
      signOnUrl: this.signOnUrl.value(),
      relayState: this.relayState.value(),
      logoutUrl: this.logoutUrl.value(),
    };
  }

  readonly save = async (): Promise<void> => {
    if (!this.canSave()) return;
    const { labels, view } = this.portal;
    const basic = basicOf(this.draft());
    this.saving(true);
    const errors = await saveBasic(view().app.objectId, basic);
    this.saving(false);
    const say = (field: string) => (field in errors ? labels.mustNotBeEmpty : '');
    this.identifiers.message(say('identifierUris'));
    this.replyUrls.message(say('replyUrls'));
    if (Object.keys(errors).length > 0) return;
    this.savedState(JSON.stringify(basic));
    for (const field of this.fields()) field.saved(field.value());
    await this.portal.refresh();
    this.portal.notify(labels.saved, labels.savedLine);
  };
}
