import './water.css';
import type { Side } from '../lib/model/field.ts';
import type { LineState } from '../lib/model/view.ts';

const MARKS = {
  agrees: <path d="m24.5 10 2.5 2.5 4.5-5" />,
  differs: <path d="m25 7 6 6m0-6-6 6" />,
};

/**
 * One line across the water, drawn for a value that travels from left to right and turned round
 * for the other. Its shape tells the state: dots, an arrow, an arrow with a tick or a cross.
 * `moved`: the state came about while the user looked on, so it is drawn on its way.
 */
export const Water = (p: { state: LineState; owner: Side; moved: boolean }) => {
  const { state, owner } = p;
  const marked = state === 'agrees' || state === 'differs';
  return (
    <svg
      class={`water-line ${state} from-${owner}`}
      data-moved={p.moved}
      viewBox="0 0 56 20"
      aria-hidden="true"
    >
      <path class="water-way" d={marked ? 'M4 10h15.5M36.5 10H51' : 'M4 10h47'} />
      <path class="water-head" d="m47 6 4.5 4-4.5 4" />
      {marked && (
        <>
          <circle cx="28" cy="10" r="8" />
          <g class="water-mark">{MARKS[state]}</g>
        </>
      )}
    </svg>
  );
};
