/**
 * `npm start`: the extension in Chromium with the sandbox's consoles at the first step. Without a
 * display, or with `--headless`, journeys run by themselves and end in real sign-ins; with `--all`
 * those of all pairs, from either side.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Side } from '../lib/model/field.ts';
import { ALL_PAIRS, JOURNEYS } from '../tests/browser/journeys/index.ts';
import type { Journey } from '../tests/browser/journeys/journey.ts';
import { show } from './show.ts';
import { travel } from './tour.ts';

const PICTURES = '.output/tour';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const all = process.argv.includes('--all');
const journeys = all ? ALL_PAIRS : JOURNEYS;
const sides: readonly Side[] = all ? ['sp', 'idp'] : ['sp'];

/** Crosses a pair from that side, aloud. */
const cross = async (journey: Journey, first: Side): Promise<boolean> => {
  console.log(all ? `${journey.name}, ${first === 'sp' ? 'SP' : 'IdP'} first` : journey.name);
  const say = (step: string) => console.log(`  ${step}`);
  const { result, actions } = await travel(journey, first, say, PICTURES);
  say(
    result === 'ok' ? `sign-in accepted, after ${actions} clicks beside the consoles’ own` : result,
  );
  return result === 'ok';
};

/** A pair counts when its sign-in was accepted from every side that was tried. */
const tour = async (): Promise<boolean> => {
  rmSync(PICTURES, { recursive: true, force: true });
  let accepted = 0;
  for (const journey of journeys) {
    const outcomes = [];
    for (const first of sides) outcomes.push(await cross(journey, first));
    if (outcomes.every(Boolean)) accepted++;
  }
  console.log(`Pictures: ${PICTURES}`);
  console.log(`${accepted} of ${journeys.length} sign-ins accepted`);
  return accepted === journeys.length;
};

console.log('Building the extension …');
const { status } = spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) process.exit(1);
if (hasDisplay && !all && !process.argv.includes('--headless')) await show();
else process.exit((await tour()) ? 0 : 1);
