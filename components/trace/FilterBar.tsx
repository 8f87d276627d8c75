import './filter.css';
import type { Protocol } from '../../lib/model/protocol.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceFilter } from '../../lib/model/traceUi.ts';
import { Icon } from '../Icon.tsx';
import { useId } from '../useId.ts';
import { choicesOf, filterOf, isFiltering } from './find.ts';
import { useTraceWords } from './words.ts';

interface FilterProps {
  trace: Trace;
  filter: TraceFilter;
  change(filter: Partial<TraceFilter>): void;
}

/** A choice among what the trace has; nothing to choose from, nothing to see. */
const Choice = (p: {
  name: string;
  all: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  choose(value: string | null): void;
}) =>
  p.options.length < 2 && p.value === null ? null : (
    <select
      class={`input filter-choice ${p.value === null ? '' : 'set'}`}
      aria-label={p.name}
      value={p.value ?? ''}
      onChange={(event) => p.choose(event.currentTarget.value || null)}
    >
      <option value="">{p.all}</option>
      {p.options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );

/** What of a trace is listed. */
export const FilterBar = ({ trace, filter, change }: FilterProps) => {
  const say = useTraceWords();
  const id = useId();
  const { hosts, protocols, tabs } = choicesOf(trace);
  const { exchanges } = trace.recording;
  const shown = isFiltering(filter) ? exchanges.filter(filterOf(trace, filter)).length : null;
  return (
    <search class="filter">
      <label class="filter-text">
        <Icon name="search" />
        <input
          class="input"
          type="search"
          value={filter.text}
          placeholder={say('filter.text')}
          aria-label={say('filter.text')}
          spellcheck={false}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <Choice
        name={say('filter.host')}
        all={say('filter.allHosts')}
        value={filter.host}
        options={hosts.map((host) => [host, host])}
        choose={(host) => change({ host })}
      />
      <Choice
        name={say('filter.protocol')}
        all={say('filter.allProtocols')}
        value={filter.protocol}
        options={protocols.map((one) => [one, say(`protocol.${one}`)])}
        choose={(protocol) => change({ protocol: protocol as Protocol | null })}
      />
      <Choice
        name={say('filter.tab')}
        all={say('filter.allTabs')}
        value={filter.tab === null ? null : String(filter.tab)}
        options={tabs.map((tab, at) => [String(tab), say('filter.tabName', { n: at + 1 })])}
        choose={(tab) => change({ tab: tab === null ? null : Number(tab) })}
      />
      <span class="filter-only">
        <input
          id={id}
          type="checkbox"
          checked={filter.onlyMessages}
          onChange={(event) => change({ onlyMessages: event.currentTarget.checked })}
        />
        <label for={id}>{say('filter.only')}</label>
      </span>
      <span class="filter-count quiet" role="status">
        {shown === null
          ? say('filter.count', { n: exchanges.length })
          : say('filter.shown', { shown, n: exchanges.length })}
      </span>
    </search>
  );
};
