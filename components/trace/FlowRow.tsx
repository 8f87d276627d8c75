import type { Trace } from '../../lib/model/trace.ts';
import { Icon } from '../Icon.tsx';
import { clock } from './clock.ts';
import { readingOf } from './read.ts';
import type { Row } from './rows.ts';
import { useLocale, useTraceWords } from './words.ts';

interface FlowRowProps {
  trace: Trace;
  row: Row & { kind: 'flow' };
  top: number;
  tabIndex: number;
  selected: boolean;
  focus(): void;
  press(): void;
  fold(): void;
}

const OUTCOMES = { verified: 'good', failed: 'bad', open: 'circle' } as const;

/** A flow's heading: what it is, between whom, when, and how it ended. */
export const FlowRow = ({
  trace,
  row,
  top,
  tabIndex,
  selected,
  focus,
  press,
  fold,
}: FlowRowProps) => {
  const say = useTraceWords();
  const locale = useLocale();
  const { flow, count } = row;
  const outcome = flow && trace.diagnosis.flows.find(({ id }) => id === flow.id)?.outcome;
  const first = flow && readingOf(trace).exchange.get(flow.exchanges[0] ?? '');
  const parties = [flow?.hosts.sp, flow?.hosts.idp].filter(Boolean).join(' ⇄ ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys.
    <div
      role="treeitem"
      class={`trace-row flow ${outcome ?? ''}`}
      style={{ top: `${top}px` }}
      tabIndex={tabIndex}
      aria-label={[
        say(flow ? `flow.${flow.kind}` : 'flow.apart'),
        outcome && say(`outcome.${outcome}`),
        parties,
        say('flow.requests', { n: count }),
        first && clock(first.at, locale),
      ]
        .filter(Boolean)
        .join(', ')}
      aria-level={1}
      aria-setsize={row.of}
      aria-posinset={row.place}
      aria-expanded={!row.folded}
      aria-selected={selected}
      onFocus={focus}
      onClick={press}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a mouse's short way to what the arrow keys do. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys. */}
      <span
        class="trace-fold"
        onClick={(event) => {
          event.stopPropagation();
          fold();
        }}
      >
        <Icon name="chevronDown" />
      </span>
      <span class="trace-main">
        <span class="trace-line">
          <b>{say(flow ? `flow.${flow.kind}` : 'flow.apart')}</b>
          {outcome && (
            <span class={`trace-mark ${outcome}`}>
              <Icon name={OUTCOMES[outcome]} />
              {say(`outcome.${outcome}`)}
            </span>
          )}
        </span>
        <span class="trace-line quiet">
          <bdi class="trace-cut" dir="ltr">
            {parties || say('flow.requests', { n: count })}
          </bdi>
        </span>
      </span>
      <span class="trace-side">
        {parties && <span>{count}</span>}
        <span class="quiet">{first && clock(first.at, locale)}</span>
      </span>
    </div>
  );
};
