import './crossing.css';
import type { Connection } from '../lib/model/connection.ts';
import type { Side } from '../lib/model/field.ts';
import { otherSide } from '../lib/model/field.ts';
import type { Line } from '../lib/model/view.ts';
import { CrossingLine } from './CrossingLine.tsx';
import { Settled, settledAs } from './Settled.tsx';
import { useWords } from './words.ts';

interface CrossingProps {
  lines: readonly Line[];
  connection: Connection;
  names: Record<Side, string>;
  /** Names of consoles and pages, as in `View.names`. */
  places: Record<string, string>;
  copy(text: string): void;
  forget(line: Line, side: Side, label: string): void;
}

/** The two banks, the water between, one line for each value that must agree. */
export const Crossing = (p: CrossingProps) => {
  const say = useWords();
  const draw = (line: Line) => (
    <CrossingLine
      key={line.field}
      line={line}
      connection={p.connection}
      names={p.names}
      places={p.places}
      copy={p.copy}
      forget={(side, label) => p.forget(line, side, label)}
    />
  );
  const group = (owner: Side) => {
    const lines = p.lines.filter((line) => line.owner === owner);
    if (lines.length === 0) return null;
    const folds = (['captured', 'agrees'] as const).flatMap((state) => {
      const folded = lines.filter((line) => settledAs(line) === state);
      return folded.length > 1 ? [{ state, folded }] : [];
    });
    const isFolded = (line: Line) => folds.some(({ folded }) => folded.includes(line));
    const heading = say('crossing.gives', {
      giver: p.names[owner],
      taker: p.names[otherSide(owner)],
    });
    return (
      <section class="group" key={owner} aria-label={heading}>
        <h3 class="group-name">{heading}</h3>
        <ul class="lines">
          {lines.filter((line) => !isFolded(line)).map(draw)}
          {folds.map(({ state, folded }) => (
            <Settled key={state} state={state} owner={owner} count={folded.length}>
              {folded.map(draw)}
            </Settled>
          ))}
        </ul>
      </section>
    );
  };
  const bank = (side: Side) => (
    <p class={`bank-name ${side}`}>
      <span>{say(side === 'sp' ? 'side.sp' : 'side.idp')}</span>
      <b>{p.connection[side].console ? p.names[side] : say('bank.unknown')}</b>
    </p>
  );
  return (
    <section class="crossing" aria-label={say('crossing.name')}>
      <div class="banks">
        {bank('sp')}
        {bank('idp')}
      </div>
      {group('sp')}
      {group('idp')}
    </section>
  );
};
