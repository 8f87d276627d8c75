import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Side } from '../../../lib/model/field.ts';
import type { SignIn } from '../consoles/sign-in.ts';
import type { Ferry } from '../ferry.ts';
import { handOf } from '../hand.ts';
import type { Journey, Variants } from './journey.ts';

/** Longer than any step takes on a busy machine; what is still waited for then will not come. */
const PATIENCE_MS = 30_000;

export interface Arrival {
  signIn: SignIn;
  /** Clicks and key strokes beside the consoles' own buttons. */
  actions: number;
  /** Titles of the findings and questions that the popup shows at the end, beside either console. */
  open: Record<Side, string[]>;
  /** What went wrong in any page's scripts, the extension's included. */
  errors: string[];
}

/** What is still to be put right or answered, as the popup words it. */
const openMatters = async (popup: Page): Promise<string[]> => {
  await popup.getByRole('region', { name: /^(The crossing|Die Überfahrt)$/ }).waitFor();
  return popup
    .getByRole('list', { name: /^(To be put right|Questions|Zu berichtigen|Fragen)$/ })
    .getByRole('heading')
    .allTextContents();
};

/** Collects errors of all pages from now on, and of the extension's own scripts in their consoles. */
const listen = (ferry: Ferry): string[] => {
  const errors: string[] = [];
  ferry.context.on('weberror', (event) => errors.push(event.error().stack ?? ''));
  ferry.context.on('console', (message) => {
    const own = /^(chrome-extension:|$)/.test(message.location().url);
    if (message.type() === 'error' && own) errors.push(message.text());
  });
  for (const worker of ferry.context.serviceWorkers())
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  return errors;
};

/** Whoever reads a console in German reads the extension in German. */
const readInGerman = async (ferry: Ferry): Promise<void> => {
  const page = await ferry.context.newPage();
  await page.goto(`chrome-extension://${ferry.extensionId}/popup.html`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await page.getByRole('button', { name: 'Überfahrt' }).waitFor();
  await page.close();
};

/** Crosses and signs in; `said` collects what is said on the way. */
export type Sail = (
  journey: Journey,
  first: Side,
  variants?: Variants,
  said?: string[],
) => Promise<Arrival>;

/** Runs journeys in one browser, each from nothing. */
export const captain = (ferry: Ferry): Sail => {
  ferry.context.setDefaultTimeout(PATIENCE_MS);
  const errors = listen(ferry);
  return async (journey, first, variants = {}, said = []) => {
    await ferry.clear();
    errors.length = 0;
    await journey.prepare(ferry, variants);
    if (variants.sp?.language === 'de') await readInGerman(ferry);
    const hand = handOf(ferry);
    const pages = await journey.cross({
      ferry,
      hand,
      first,
      variants,
      say: (step) => said.push(step),
    });
    const open = {
      sp: await hand.look(pages.sp, openMatters),
      idp: await hand.look(pages.idp, openMatters),
    };
    const signIn = await journey.signIn(pages.sp);
    return { signIn, actions: hand.actions, open, errors: [...errors] };
  };
};

/** Signed in, with nothing to be put right, by few enough hands. */
export const expectHarbour = (arrival: Arrival): void => {
  expect(arrival).toEqual({
    signIn: 'ok',
    actions: expect.toSatisfy((actions: number) => actions <= 10, 'at most ten'),
    open: { sp: [], idp: [] },
    errors: [],
  });
};
