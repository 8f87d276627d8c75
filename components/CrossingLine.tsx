import { useEffect, useRef, useState } from 'preact/hooks';
import type { Connection } from '../lib/model/connection.ts';
import type { Side } from '../lib/model/field.ts';
import { otherSide } from '../lib/model/field.ts';
import type { Line } from '../lib/model/view.ts';
import { Label } from './Label.tsx';
import { LineDetail } from './LineDetail.tsx';
import { Middle } from './Middle.tsx';
import { useId } from './useId.ts';
import { isWords } from './value.ts';
import { Water } from './Water.tsx';
import { useWords } from './words.ts';

interface LineProps {
  line: Line;
  connection: Connection;
  names: Record<Side, string>;
  places: Record<string, string>;
  copy(text: string): void;
  forget(side: Side, label: string): void;
}

/** One value on both banks; pressing it unfolds the whole values and where they are from. */
export const CrossingLine = (p: LineProps) => {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { line } = p;
  const first = useRef(line.state);
  const detail = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) detail.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const bank = (side: Side) => {
    const value = line.values[side];
    const label = line.labels[side] || say(`field.${line.field}`);
    const absent =
      side === line.owner || isWords(line.field) ? 'crossing.notSeen' : 'crossing.notFilled';
    return (
      <span class={`bank ${side}`}>
        <span class="bank-label" title={label}>
          <Label text={label} />
        </span>
        {value ? (
          <Middle field={line.field} value={value} />
        ) : (
          <span class="bank-none">{say(value === '' ? 'crossing.empty' : absent)}</span>
        )}
      </span>
    );
  };
  // Escape folds the line, and closes the popup only when there is nothing to fold.
  const fold = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
  };
  const taker = p.names[otherSide(line.owner)];
  return (
    <li class={`line ${line.state}`} data-open={open}>
      <button
        type="button"
        class="line-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onKeyDown={fold}
      >
        {bank('sp')}
        <span class="water">
          <Water
            key={line.state}
            state={line.state}
            owner={line.owner}
            moved={line.state !== first.current}
          />
          <span class="said">, {say(`state.${line.state}`, { taker })}, </span>
        </span>
        {bank('idp')}
      </button>
      <div id={id} ref={detail} hidden={!open}>
        {open && <LineDetail {...p} />}
      </div>
    </li>
  );
};
