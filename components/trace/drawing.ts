import type { Lane, Step } from './steps.ts';

/** Sizes of a diagram, in its own units. */
export const SIZE = { width: 412, head: 44, step: 34, foot: 16, first: 64, gap: 142 } as const;

export const LANES: readonly Lane[] = ['sp', 'browser', 'idp'];

export const laneX = (lane: Lane): number => SIZE.first + LANES.indexOf(lane) * SIZE.gap;

export const heightOf = (steps: readonly Step[]): number =>
  SIZE.head + steps.length * SIZE.step + SIZE.foot;

/** Where the arrow of a step stands. */
export const stepY = (at: number): number => SIZE.head + (at + 1) * SIZE.step - 8;

/** A label fits between two lanes, shortened in its middle. */
export const fitted = (text: string, most = 22): string =>
  text.length <= most ? text : `${text.slice(0, most - 11)}…${text.slice(-10)}`;
