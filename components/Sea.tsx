import './sea.css';
import type { Side } from '../lib/model/field.ts';

const FERRY = { sp: 30, middle: 74, idp: 118 };

/**
 * The two banks with the ferry at one of them or between; a bank that is not yet known is dotted.
 * Decoration: what it shows is said beside it.
 */
export const Sea = (p: { at: Side | 'middle'; known: readonly Side[] }) => {
  const bank = (side: Side) => `sea-bank ${p.known.includes(side) ? 'known' : ''}`;
  return (
    <svg class="sea" viewBox="0 0 180 72" aria-hidden="true">
      <path class="sea-water" d="M0 52h180v12a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8z" />
      <path class={bank('sp')} d="M2 70V46c0-6 6-9 12-9s9 5 11 12l7 21z" />
      <path class={bank('idp')} d="M178 70V46c0-6-6-9-12-9s-9 5-11 12l-7 21z" />
      <g class="sea-ferry" transform={`translate(${FERRY[p.at]} 24)`}>
        <path d="M15 0h2.5v4H15zM9.5 4h13A1.5 1.5 0 0 1 24 5.5V11l-8-3-8 3V5.5A1.5 1.5 0 0 1 9.5 4z" />
        <path d="m16 9.5 12 4.5c-.6 6-2.6 10.5-5.4 13.5H9.4C6.6 24.5 4.6 20 4 14z" />
      </g>
      <path
        class="sea-wave"
        d="M30 56c4 0 6-3 10-3s6 3 10 3 6-3 10-3 6 3 10 3 6-3 10-3 6 3 10 3 6-3 10-3 6 3 10 3 6-3 10-3 6 3 10 3 6-3 10-3 6 3 10 3"
      />
      <path
        class="sea-wave far"
        d="M50 65c4 0 6-3 10-3s6 3 10 3 6-3 10-3 6 3 10 3 6-3 10-3 6 3 10 3 6-3 10-3 6 3 10 3"
      />
    </svg>
  );
};
