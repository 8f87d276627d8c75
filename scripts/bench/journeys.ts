import { crossByHand } from '../../tests/browser/by-hand/cross.ts';
import { BY_HAND } from '../../tests/browser/by-hand/index.ts';
import { ALL_PAIRS, JOURNEYS } from '../../tests/browser/journeys/index.ts';
import type { Journey } from '../../tests/browser/journeys/journey.ts';
import { travel } from '../tour.ts';
import { atMost, median, type Row } from './row.ts';

const MOST = 10;

const accepted = async (journey: Journey) => {
  const outcome = await travel(journey, 'sp');
  if (outcome.result !== 'ok') throw new Error(`${journey.name}: ${outcome.result}`);
  return outcome;
};

const UNIT = 'clicks and key strokes beside the consoles’ own';

/** The first journeys, beside the same journey really made by copy and paste. */
const beside = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [at, journey] of JOURNEYS.entries()) {
    const run = BY_HAND[at];
    if (!run) throw new Error(`Nobody has connected ${journey.name} by hand.`);
    const { actions, byHand } = await accepted(journey);
    const hand = await crossByHand(journey, run);
    if (hand.result !== 'ok') throw new Error(`${journey.name} by hand: ${hand.result}`);
    const peer = `${hand.actions} by hand, where the count by what was filled gives ${byHand}`;
    rows.push(atMost(`user actions, ${journey.name}`, actions, UNIT, MOST, peer));
  }
  return rows;
};

/** Clicks and key strokes of every pair, beside what the same fields cost by copy and paste. */
export const journeys = async (): Promise<Row[]> => {
  const rows = await beside();
  const ratios: number[] = [];
  for (const journey of ALL_PAIRS) {
    const { actions, byHand } = await accepted(journey);
    ratios.push(actions / byHand);
    rows.push(
      atMost(`user actions, all pairs, ${journey.name}`, actions, UNIT, MOST, `${byHand} by hand`),
    );
  }
  rows.push(atMost('user actions, median of all pairs', median(ratios), '× by hand', 1 / 3));
  return rows;
};
