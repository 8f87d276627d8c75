import type { Page } from 'playwright';
import { RULES } from '../../../lib/rules/index.ts';
import { boardFerry, type Ferry } from '../ferry.ts';
import { Guard } from '../guard/guard.ts';
import { type Hand, handOf } from '../hand.ts';
import type { Journey } from '../journeys/journey.ts';

/** A set-up that works, to be broken again and again. */
export interface Voyage {
  ferry: Ferry;
  hand: Hand;
  /** Remembers replicas and extension as they are now; the answer brings them back, tabs closed. */
  anchor(): Promise<() => Promise<void>>;
  /** A console's page, once the extension has marked what it holds. */
  open(url: string, before?: (page: Page) => Promise<void>): Promise<Page>;
  guard(page: Page): Guard;
  /** What a replica has saved. */
  saved(replica: string): unknown;
}

export const embark = async (): Promise<Voyage> => {
  const ferry = await boardFerry();
  const guard = (page: Page): Guard => new Guard(page, ferry.extensionId);
  return {
    ferry,
    hand: handOf(ferry),
    guard,
    saved: (id) => ferry.replicas[id]?.saved(),
    async anchor() {
      const replicas = Object.values(ferry.replicas).map((replica) => replica.keep());
      const stored = await inWorker(ferry, read);
      return async () => {
        for (const page of ferry.context.pages().slice(1)) await page.close();
        for (const restore of replicas) restore();
        await inWorker(ferry, write, stored);
      };
    },
    async open(url, before) {
      const page = await ferry.open(url);
      await before?.(page);
      await guard(page).marks();
      return page;
    },
  };
};

/** Crosses, sees that nothing was found wrong, and that the sign-in is accepted. */
export const arrive = async (
  { ferry, hand }: Voyage,
  journey: Journey,
): Promise<{ signIn: string; findings: string[] }> => {
  await journey.prepare?.(ferry);
  const { sp, idp } = await journey.cross({ ferry, hand, first: 'sp', say: () => undefined });
  const findings: string[] = [];
  for (const page of [sp, idp]) findings.push(...(await hand.look(page, found)));
  return { signIn: await journey.signIn(sp), findings };
};

/** Titles of the findings that the popup shows. */
const found = async (popup: Page): Promise<string[]> => {
  await popup
    .getByText(/(?:\d+ of|All) \d+ agree/)
    .first()
    .waitFor();
  const text = await popup.locator('body').textContent();
  return RULES.filter((rule) => text?.includes(rule.title)).map((rule) => rule.id);
};

/** The rules whose titles the guard shows. */
export const ruleIds = (titles: readonly string[]): string[] =>
  titles.map((title) => RULES.find((rule) => rule.title === title)?.id ?? title);

/** A set-up that was sailed to, and the way back to how it was found on arrival. */
export interface Harbour extends Voyage {
  arrival: Awaited<ReturnType<typeof arrive>>;
  home(): Promise<void>;
}

const sailed = new Map<Journey, Promise<Harbour>>();

const sailTo = async (journey: Journey): Promise<Harbour> => {
  const voyage = await embark();
  // How vitest ends its processes.
  process.once('SIGTERM', () => void voyage.ferry.close());
  const arrival = await arrive(voyage, journey);
  return { ...voyage, arrival, home: await voyage.anchor() };
};

/**
 * Where a journey ends, as it was on arrival. Test files that share a process share it, and its
 * browser, which ends with that process.
 */
export const harbour = async (journey: Journey): Promise<Harbour> => {
  const reached = sailed.get(journey) ?? sailTo(journey);
  sailed.set(journey, reached);
  await (await reached).home();
  return reached;
};

type Stored = { local: object; session: object };

const inWorker = async <A, T>(ferry: Ferry, act: (given: A) => Promise<T>, given?: A) => {
  const [worker] = ferry.context.serviceWorkers();
  if (!worker) throw new Error('The background worker is not there.');
  return (await worker.evaluate(act as never, given as never)) as T;
};

/** Runs in the background worker, as does the next. */
const read = async (): Promise<Stored> => {
  const { storage } = Reflect.get(globalThis, 'chrome');
  return { local: await storage.local.get(null), session: {} };
};

const write = async ({ local }: Stored): Promise<void> => {
  const { storage } = Reflect.get(globalThis, 'chrome');
  await storage.session.clear();
  await storage.local.clear();
  await storage.local.set(local);
};
