import type { Page } from 'playwright';
import type { Bank, Connection } from '../../../lib/model/connection.ts';
import type { Ferry } from '../ferry.ts';
import { type Hand, handOf, isFill, offer } from '../hand.ts';
import { connectionsOf, values } from './stored.ts';

/** Chromium's own page of workers, kept open, so that the worker can be ended at once. */
export const reaper = async ({ context }: Ferry) => {
  const internals = await context.newPage();
  await internals.goto('chrome://serviceworker-internals');
  const stop = internals.getByRole('button', { name: 'Stop' }).filter({ visible: true });
  /** Another number for every worker; negative while there is none. */
  const life = async (): Promise<number> => {
    const text = await internals.locator('body').ariaSnapshot();
    return Number(/DevTools agent route ID:\s*(-?\d+)/.exec(text)?.[1] ?? -1);
  };
  return {
    /** Ends the worker; returns whether it was alive. Another may have started since. */
    async kill(): Promise<boolean> {
      const before = await life();
      if (before < 0) return false;
      await stop.click();
      for (let n = 0; (await life()) === before; n++)
        if (n > 500) throw new Error('The worker does not die.');
      return true;
    },
    close: () => internals.close(),
  };
};

const slots = ({ sp, idp }: Connection): Bank['gives'][] => [
  sp.gives,
  sp.holds,
  idp.gives,
  idp.holds,
];
const facts = (connections: readonly Connection[]): string[] =>
  connections.flatMap((connection) =>
    slots(connection).flatMap((slot, i) =>
      Object.entries(values(slot))
        .filter(([, value]) => value !== '')
        .map((entry) => JSON.stringify([i, ...entry])),
    ),
  );

const isDone = async (popup: Page): Promise<boolean> => {
  await popup.getByRole('button', { name: 'One moment' }).waitFor({ state: 'hidden' });
  return !(await popup.getByRole('status').filter({ hasText: 'did not work' }).isVisible());
};

/**
 * A hand under which the worker dies before and after every press, and during it: right after the
 * press, the more into its work the later. What the popup did not acknowledge is pressed again.
 * @param check called after each press with what was stored before it and after it
 */
export const mortalHand = (
  ferry: Ferry,
  { during }: { during: boolean },
): Hand & { presses: number; deaths: number; repeats: number } => {
  const hand = {
    ...handOf(ferry),
    presses: 0,
    deaths: 0,
    repeats: 0,
    async carry(beside: Page, due: boolean) {
      const done: ('fill' | 'take')[] = [];
      const look = (needed: boolean) => hand.look(beside, (panel) => offer(panel, needed));
      for (let words = await look(due); words; words = await look(false)) {
        await hand.press(beside, new RegExp(`^${words}$`));
        done.push(isFill(words) ? 'fill' : 'take');
      }
      return done;
    },
    async press(beside: Page, button: RegExp) {
      hand.presses++;
      const death = await reaper(ferry);
      const kill = async () => {
        if (await death.kill()) hand.deaths++;
      };
      await kill();
      const before = facts(await connectionsOf(ferry));
      const popup = await ferry.ui(beside);
      const target = popup.getByRole('button', { name: button });
      await target.waitFor();
      const promised = Number(/\d+/.exec((await target.textContent()) ?? '')?.[0] ?? 1);
      await target.click();
      if (during) await kill();
      // What the page did go on with after the worker's death may still take the button away.
      while (!(await isDone(popup)) && (await target.isVisible())) {
        hand.repeats++;
        await target.click({ timeout: 2_000 }).catch(() => undefined);
      }
      await target.waitFor({ state: 'hidden' });
      await kill();
      const after = facts(await connectionsOf(ferry));
      const gained = after.filter((fact) => !before.includes(fact)).length;
      if (gained < promised) throw new Error(`${button} left ${gained} values.`);
      await popup.close();
      await death.close();
      await beside.bringToFront();
    },
  };
  return hand;
};
