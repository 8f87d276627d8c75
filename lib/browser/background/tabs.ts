import { consoleById } from '../../consoles/index.ts';
import { withAccount } from '../../journey/account.ts';
import type { SeenTab } from '../../journey/next.ts';
import { guessSide } from '../../journey/side.ts';
import type { Sighting } from '../../model/sighting.ts';
import { mergeSightings } from '../../recognise/merge.ts';
import type { Ferry } from './ferry.ts';

const seenTab = (tab: number, framed: { frame: number; sighting: Sighting }[]): SeenTab | null => {
  const merged = mergeSightings(framed);
  if (!merged) return null;
  const console = consoleById(merged.sighting.console);
  const side = console?.side ?? guessSide(merged.sighting);
  return { tab, side, console, ...merged };
};

/** Every tab with a recognised page, its frames merged. */
export const seenTabs = async ({ session }: Ferry): Promise<SeenTab[]> =>
  [...(await session.seen())].flatMap(([tab, framed]) => seenTab(tab, framed) ?? []);

export const seenOn = async (ferry: Ferry, tab: number): Promise<SeenTab | null> =>
  (await seenTabs(ferry)).find((seen) => seen.tab === tab) ?? null;

/** A page that loaded meanwhile has spoken for itself already. */
const isStill = async (ferry: Ferry, tab: number, frame: number, known: Sighting) => {
  const framed = (await ferry.session.seen()).get(tab) ?? [];
  const present = framed.find((f) => f.frame === frame)?.sighting;
  return JSON.stringify(present) === JSON.stringify(known);
};

/** Has the known frames of a tab look again, so that nobody acts on what they showed a while ago. */
export const lookAgain = async (ferry: Ferry, tab: number): Promise<SeenTab | null> => {
  const framed = (await ferry.session.seen()).get(tab) ?? [];
  await Promise.all(
    framed.map(async ({ frame, sighting }) => {
      const spoken = ferry.session.spoken(tab, frame);
      const answered = await ferry.ask(tab, frame, 'look', {}).catch(() => null);
      if (answered) await ferry.session.see(tab, frame, withAccount(answered));
      else if (
        (await isStill(ferry, tab, frame, sighting)) &&
        spoken === ferry.session.spoken(tab, frame)
      )
        await ferry.session.unsee(tab, frame);
    }),
  );
  return seenOn(ferry, tab);
};
