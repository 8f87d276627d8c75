import { crossByHand } from '../../tests/browser/by-hand/cross.ts';
import { BY_HAND } from '../../tests/browser/by-hand/index.ts';
import { JOURNEYS } from '../../tests/browser/journeys/index.ts';
import { travel } from '../tour.ts';
import { atMost, type Row } from './row.ts';

const BAR = 10;

/** Clicks and key strokes of each journey, and of the same journey by copy and paste. */
export const journeys = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [at, journey] of JOURNEYS.entries()) {
    const byHand = BY_HAND[at];
    if (!byHand) throw new Error(`Nobody has connected ${journey.name} by hand.`);
    const { result, actions } = await travel(journey, 'sp');
    if (result !== 'ok') throw new Error(`${journey.name}: ${result}`);
    const hand = await crossByHand(journey, byHand);
    if (hand.result !== 'ok') throw new Error(`${journey.name} by hand: ${hand.result}`);
    rows.push(
      atMost(
        `clicks and key strokes, ${journey.name}`,
        actions,
        'actions beside the consoles’ own',
        BAR,
        `${hand.actions} by hand (${(actions / hand.actions).toFixed(2)} ×)`,
      ),
    );
  }
  return rows;
};
