import type { Observable } from 'knockout';
import { hasFlavour } from '../../flavour.ts';
import { type Labels, labelsFor } from '../labels.ts';
import type { View } from '../view.ts';
import { loadView } from './api.ts';
import { ko } from './ko.ts';
import { type Route, routeOf } from './route.ts';

/** What stands in the right-hand context pane. */
export interface Pane {
  kind: 'basic' | 'signing' | 'test' | 'upload';
  title: string;
  /** Edits that closing would lose. */
  dirty(): boolean;
}

export interface Popup {
  options: readonly { text: string; choose(): void }[];
  /** Place on the screen, CSS pixels. */
  left: number;
  top: number;
  width: number;
}

/** The model of the whole page. */
export class Portal {
  readonly view: Observable<View>;
  readonly labels: Labels;
  readonly route: Observable<Route>;
  readonly pane = ko.observable<Pane | null>(null);
  readonly popup = ko.observable<Popup | null>(null);
  readonly toast = ko.observable<{ title: string; line: string } | null>(null);
  readonly notices = ko.observable(0);
  /** Asks whether unsaved edits may go; holds what happens then. */
  readonly discard = ko.observable<(() => void) | null>(null);
  readonly cardsShown = ko.observable(false);
  readonly certificateShown = ko.observable(false);

  constructor(view: View) {
    this.view = ko.observable(view);
    this.labels = labelsFor(view.variant, view.app.name);
    this.route = ko.observable(routeOf(location.hash, view.app));
    addEventListener('hashchange', () => this.navigate());
    ko.computed(() => this.retitle());
  }

  has(flavour: string): boolean {
    return hasFlavour(this.view().variant, flavour);
  }

  private navigate(): void {
    this.pane(null);
    this.route(routeOf(location.hash, this.view().app));
  }

  private retitle(): void {
    const { page } = this.route();
    const subject =
      this.pane()?.title ??
      {
        home: '',
        signOn: this.view().app.name,
        claims: this.labels.claims,
        claim: this.labels.manageClaim,
      }[page];
    document.title = `${subject === '' ? '' : `${subject} - `}Microsoft Azure`;
  }

  async refresh(): Promise<void> {
    this.view(await loadView());
  }

  /** The toast at the top right and the number at the bell. */
  notify(title: string, line: string): void {
    this.notices(this.notices() + 1);
    const shown = { title, line };
    this.toast(shown);
    setTimeout(() => this.toast() === shown && this.toast(null), 5000);
  }

  readonly closePane = (): void => {
    if (this.pane()?.dirty()) this.discard(() => this.pane(null));
    else this.pane(null);
  };

  readonly answerDiscard = (yes: boolean): void => {
    const then = this.discard();
    this.discard(null);
    if (yes) then?.();
  };
}
