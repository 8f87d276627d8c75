import './flow.css';
import type { Place } from '../../lib/model/diagnosis.ts';
import type { Flow } from '../../lib/model/flow.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceActions } from '../../lib/model/traceUi.ts';
import { IconButton } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Checked } from './Checked.tsx';
import { clock } from './clock.ts';
import { Cards, explained } from './MessageFindings.tsx';
import { readingOf } from './read.ts';
import { Scroller } from './Scroller.tsx';
import { Sequence } from './Sequence.tsx';
import { useLocale, useTraceWords } from './words.ts';

interface FlowProps {
  trace: Trace;
  flow: Flow;
  /** Name of the connection that it is held against. */
  against: string | null;
  act: TraceActions;
}

const ICONS = { verified: 'good', failed: 'bad', open: 'circle' } as const;

/** A sign-in as a whole: how it ended, what stands in its way, its way, what was checked. */
export const FlowDetail = ({ trace, flow, against, act }: FlowProps) => {
  const say = useTraceWords();
  const locale = useLocale();
  const { diagnosis } = trace;
  const outcome = diagnosis.flows.find(({ id }) => id === flow.id)?.outcome ?? 'open';
  const within = (place: Place) =>
    place.flow === flow.id ||
    (place.message !== null && flow.messages.includes(place.message)) ||
    (place.message === null && place.exchange !== null && flow.exchanges.includes(place.exchange));
  const first = readingOf(trace).exchange.get(flow.exchanges[0] ?? '');
  const parties = [flow.hosts.sp, flow.hosts.idp].filter(Boolean).join(' ⇄ ');
  return (
    <>
      <header class="detail-head flow-head">
        <div class="detail-title">
          <span class="trace-back">
            <IconButton icon="arrowLeft" name={say('detail.back')} press={() => act.select(null)} />
          </span>
          <h2>{say(`flow.${flow.kind}`)}</h2>
          <span class={`trace-mark flow-outcome ${outcome}`}>
            <Icon name={ICONS[outcome]} />
            {say(`outcome.${outcome}`)}
          </span>
        </div>
        <p class="quiet detail-meta">
          {[parties, first && clock(first.at, locale)].filter(Boolean).join(' · ')}
        </p>
        <p class="quiet detail-meta">
          {against === null ? say('flow.alone') : say('flow.against', { name: against })}
        </p>
      </header>
      <Scroller kind="tab-panel" name={say(`flow.${flow.kind}`)}>
        <Cards cards={explained(trace, within)} act={act} />
        <Sequence flow={flow} trace={trace} act={act} />
        <Checked
          verified={diagnosis.verified.filter(within)}
          unchecked={diagnosis.unchecked.filter(within)}
          trace={trace}
        />
      </Scroller>
    </>
  );
};
