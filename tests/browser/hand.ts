import type { Page } from 'playwright';
import type { Ferry } from './ferry.ts';

/** The buttons of the extension that carry, in both of its languages. */
export const BUTTON = {
  connect: (sp: string, idp: string) =>
    new RegExp(`^(Connect ${sp} with ${idp}|${sp} mit ${idp} verbinden)$`),
  fill: /^(Fill \d fields? on this page|\d Felder? auf dieser Seite ausfüllen)$/,
  take: /^(Take \d values? from this page|\d Werte? von dieser Seite übernehmen)$/,
} as const;

const CARRY = new RegExp(`${BUTTON.fill.source}|${BUTTON.take.source}`);

/** A page that was just opened has been read within this, in milliseconds, once the panel stands. */
const READ = 3_000;
const SETTLED = 500;

/**
 * The words of Fill or Take, once they stay; null where neither is offered, as what stood there was
 * noted already. What is `due` is waited for.
 */
export const offer = async (panel: Page, due: boolean): Promise<string | null> => {
  const button = panel.getByRole('button', { name: CARRY });
  // Whatever it says of the tab, it has its answer from the background.
  await panel.locator('section.tab').waitFor();
  const read = panel.locator('.tab-count');
  await (due ? button.waitFor() : read.waitFor({ timeout: READ }).catch(() => null));
  // What has just appeared may go again: the page's own values are noted as they are seen.
  await panel.waitForTimeout(SETTLED);
  return (await button.isVisible()) ? button.textContent() : null;
};

export const isFill = (words: string): boolean => BUTTON.fill.test(words);

/** What the extension says is to be done next. */
export const nextStep = (panel: Page): Promise<string> =>
  panel.getByRole('region', { name: /^(Next step|Nächster Schritt)$/ }).innerText();

/** The extension's icon, and the button of the popup that opens the side panel. */
const OPENING = 2;

/** A user who keeps the side panel open, and presses its one primary button. */
export interface Hand {
  /** Clicks and key strokes in the extension, its opening and each change of tab included. */
  actions: number;
  /** Presses the button that says so in the side panel beside a console's tab. */
  press(beside: Page, button: RegExp): Promise<void>;
  /**
   * Presses Fill and Take as long as they are offered beside a console's tab. There may be neither
   * unless something is `due`: what stood there when the two were connected has been taken already.
   */
  carry(beside: Page, due: boolean): Promise<('fill' | 'take')[]>;
  /** The panel beside a console's tab, or the popup before there was one, for looking. Not counted. */
  look<T>(beside: Page, see: (panel: Page) => Promise<T>): Promise<T>;
}

/**
 * Back to the console. The panel's size was that of the window, and Chromium sends clicks past a
 * frame of another origin until the page is given its own size anew.
 */
const leave = async (beside: Page): Promise<void> => {
  await beside.bringToFront();
  const size = beside.viewportSize();
  if (!size || beside.frames().length === 1) return;
  await beside.setViewportSize({ ...size, width: size.width - 1 });
  await beside.setViewportSize(size);
};

export const handOf = (
  ferry: Ferry,
  picture?: (page: Page, name: string) => Promise<void>,
): Hand => {
  let last: Page | undefined;
  let open: Page | undefined;
  const standing = (): Page | undefined => (open?.isClosed() ? undefined : open);
  const turnTo = async (beside: Page): Promise<Page> => {
    if (last && last !== beside) hand.actions++;
    last = beside;
    open = await ferry.ui(beside, 'sidepanel', standing());
    return open;
  };
  const pressIn = async (panel: Page, button: string | RegExp): Promise<void> => {
    const target = panel.getByRole('button', { name: button });
    const words = (await target.textContent()) ?? '';
    await picture?.(panel, words);
    await target.click();
    hand.actions++;
    // The button goes or changes once the background has stored what it did.
    await panel.getByRole('button', { name: words, exact: true }).waitFor({ state: 'hidden' });
    await panel
      .getByRole('button', { name: /^(One moment|Einen Moment)/ })
      .waitFor({ state: 'hidden' });
  };
  const hand: Hand = {
    actions: OPENING,
    async press(beside, button) {
      const panel = await turnTo(beside);
      await pressIn(panel, button);
      await leave(beside);
    },
    async carry(beside, due) {
      const panel = await turnTo(beside);
      const done: ('fill' | 'take')[] = [];
      for (let words = await offer(panel, due); words; words = await offer(panel, false)) {
        // What was offered to be taken may have been noted from the page meanwhile.
        if (!isFill(words) && !(await panel.getByRole('button', { name: words }).isVisible()))
          continue;
        await pressIn(panel, words);
        done.push(isFill(words) ? 'fill' : 'take');
      }
      await leave(beside);
      return done;
    },
    async look(beside, see) {
      const kept = standing();
      const panel = await ferry.ui(beside, kept ? 'sidepanel' : 'popup', kept);
      const seen = await see(panel);
      if (!kept) await panel.close();
      await leave(beside);
      return seen;
    },
  };
  return hand;
};
