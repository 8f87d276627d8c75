import type { Page } from 'playwright';
import type { Ferry } from './ferry.ts';

/** The buttons of the extension that carry, in both of its languages. */
export const BUTTON = {
  connect: (sp: string, idp: string) =>
    new RegExp(`^(Connect ${sp} with ${idp}|${sp} mit ${idp} verbinden)$`),
  fill: /^(Fill \d fields? on this page|\d Felder? auf dieser Seite ausfüllen)$/,
  take: /^(Take \d values? from this page|\d Werte? von dieser Seite übernehmen)$/,
} as const;

/** The extension's icon, and the button of the popup that opens the side panel. */
const OPENING = 2;

/** A user who keeps the side panel open, and presses its one primary button. */
export interface Hand {
  /** Clicks and key strokes in the extension, its opening and each change of tab included. */
  actions: number;
  /** Presses the button that says so in the side panel beside a console's tab. */
  press(beside: Page, button: RegExp): Promise<void>;
  /** The panel beside a console's tab, for looking. Not counted. */
  look<T>(beside: Page, see: (panel: Page) => Promise<T>): Promise<T>;
}

export const handOf = (
  ferry: Ferry,
  picture?: (page: Page, name: string) => Promise<void>,
): Hand => {
  let last: Page | undefined;
  const hand: Hand = {
    actions: OPENING,
    async press(beside, button) {
      if (last && last !== beside) hand.actions++;
      last = beside;
      const panel = await ferry.ui(beside, 'sidepanel');
      const target = panel.getByRole('button', { name: button });
      await target.waitFor();
      await picture?.(panel, (await target.textContent()) ?? '');
      hand.actions++;
      await target.click();
      // The button goes or changes once the background has stored what it did.
      await target.waitFor({ state: 'hidden' });
      await panel
        .getByRole('button', { name: /^(One moment|Einen Moment)/ })
        .waitFor({ state: 'hidden' });
      await panel.close();
      await beside.bringToFront();
    },
    async look(beside, see) {
      const panel = await ferry.ui(beside);
      const seen = await see(panel);
      await panel.close();
      await beside.bringToFront();
      return seen;
    },
  };
  return hand;
};
