import type { Page } from 'playwright';
import type { Ferry } from './ferry.ts';

/** The buttons of the extension that carry, in both of its languages. */
export const BUTTON = {
  connect: (sp: string, idp: string) =>
    new RegExp(`^(Connect ${sp} with ${idp}|${sp} mit ${idp} verbinden)$`),
  fill: /^(Fill \d fields? on this page|\d Felder? auf dieser Seite ausfüllen)$/,
  take: /^(Take \d values? from this page|\d Werte? von dieser Seite übernehmen)$/,
} as const;

/** A user of the extension: presses its one primary button and counts what is done by hand. */
export interface Hand {
  /** Clicks and key strokes in the extension, its icon included. */
  actions: number;
  /** Opens the popup beside a console's tab, presses the button that says so, and closes the popup. */
  press(beside: Page, button: RegExp): Promise<void>;
  /** The popup beside a console's tab, for looking. Not counted. */
  look<T>(beside: Page, see: (popup: Page) => Promise<T>): Promise<T>;
}

export const handOf = (
  ferry: Ferry,
  picture?: (page: Page, name: string) => Promise<void>,
): Hand => {
  const hand: Hand = {
    actions: 0,
    async press(beside, button) {
      const popup = await ferry.ui(beside);
      hand.actions++;
      const target = popup.getByRole('button', { name: button });
      await target.waitFor();
      await picture?.(popup, String(button));
      hand.actions++;
      await target.click();
      // The button goes or changes once the background has stored what it did.
      await target.waitFor({ state: 'hidden' });
      await popup
        .getByRole('button', { name: /^(One moment|Einen Moment)/ })
        .waitFor({ state: 'hidden' });
      await popup.close();
      await beside.bringToFront();
    },
    async look(beside, see) {
      const popup = await ferry.ui(beside);
      const seen = await see(popup);
      await popup.close();
      await beside.bringToFront();
      return seen;
    },
  };
  return hand;
};
