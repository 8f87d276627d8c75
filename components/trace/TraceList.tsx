import './list.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Selection } from '../../lib/model/selection.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceFilter } from '../../lib/model/traceUi.ts';
import { Button } from '../Button.tsx';
import { ExchangeRow } from './ExchangeRow.tsx';
import { FlowRow } from './FlowRow.tsx';
import { APART, type Row, rowsOf } from './rows.ts';
import { type TreeLine, treeMove } from './treeKeys.ts';
import { useWindow } from './useWindow.ts';
import { useTraceWords } from './words.ts';

/** In pixels, each row's; the stylesheet says it too. */
const HEIGHT = 44;

/** The filter leaves nothing. */
const Nothing = ({ all }: { all(): void }) => {
  const say = useTraceWords();
  return (
    <div class="trace-nothing">
      <p class="quiet">{say('filter.nothing')}</p>
      <Button press={all}>{say('filter.clear')}</Button>
    </div>
  );
};

interface ListProps {
  trace: Trace;
  filter: TraceFilter;
  selected: Selection | null;
  select(selected: Selection): void;
  /** Takes every filter away. */
  all(): void;
}

const selectionOf = (row: Row): Selection | null => {
  if (row.kind === 'exchange') return { exchange: row.id, message: null };
  return row.id === APART ? null : { flow: row.id };
};

const isSelected = (row: Row, selected: Selection | null): boolean =>
  selected !== null &&
  ('flow' in selected ? row.kind === 'flow' : row.kind === 'exchange') &&
  row.id === ('flow' in selected ? selected.flow : selected.exchange);

const line = (row: Row | undefined): TreeLine =>
  row?.kind === 'flow' ? { depth: 0, folded: row.folded } : { depth: 1, folded: null };

/** Flows and their exchanges as a tree of which only the visible rows are drawn. */
export const TraceList = ({ trace, filter, selected, select, all }: ListProps) => {
  const say = useTraceWords();
  const box = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => rowsOf(trace, filter, folded), [trace, filter, folded]);
  const [active, setActive] = useState(0);
  const toFocus = useRef(false);
  const at = Math.min(active, rows.length - 1);
  const { from, to } = useWindow(box, HEIGHT, rows.length);

  useEffect(() => {
    const chosen = rows.findIndex((row) => isSelected(row, selected));
    if (chosen >= 0) setActive(chosen);
  }, [rows, selected]);

  useLayoutEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const go = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    const element = box.current;
    if (element) {
      const top = next * HEIGHT;
      const lowest = top + HEIGHT - element.clientHeight;
      if (element.scrollTop > top) element.scrollTop = top;
      else if (element.scrollTop < lowest) element.scrollTop = lowest;
    }
    toFocus.current = true;
    setActive(next);
  };
  const fold = (id: string, close: boolean) =>
    setFolded((was) => {
      const now = new Set(was);
      if (close) now.add(id);
      else now.delete(id);
      return now;
    });
  const open = (row: Row) => {
    const selection = selectionOf(row);
    if (selection) select(selection);
    else if (row.kind === 'flow') fold(row.id, !row.folded);
  };

  const press = (event: KeyboardEvent) => {
    const row = rows[at];
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / HEIGHT) - 1);
    const move = treeMove(event, {
      at,
      count: rows.length,
      page,
      line: (index) => line(rows[index]),
    });
    if (!row || !move) return;
    event.preventDefault();
    if ('go' in move) go(move.go);
    else if ('fold' in move) fold(row.id, move.fold);
    else open(row);
  };

  // The row with the focus stays drawn, or the focus would be lost while the list is scrolled away.
  const drawn = [...Array(to - from).keys()].map((index) => from + index);
  if (at >= 0 && (at < from || at >= to)) drawn.push(at);
  if (rows.length === 0) return <Nothing all={all} />;
  return (
    <div ref={box} class="trace-list">
      <div
        role="tree"
        aria-label={say('list.name')}
        style={{ blockSize: `${rows.length * HEIGHT}px` }}
        onKeyDown={press}
      >
        {drawn.map((index) => {
          const row = rows[index];
          if (!row) return null;
          const shared = {
            trace,
            top: index * HEIGHT,
            tabIndex: index === at ? 0 : -1,
            selected: isSelected(row, selected),
            focus: () => setActive(index),
            press: () => {
              setActive(index);
              open(row);
            },
          };
          return row.kind === 'flow' ? (
            <FlowRow
              key={`flow ${row.id}`}
              row={row}
              {...shared}
              fold={() => fold(row.id, !row.folded)}
            />
          ) : (
            <ExchangeRow key={row.id} row={row} {...shared} />
          );
        })}
      </div>
    </div>
  );
};
