import '../tokens.css';
import '../base.css';
import '../app.css';
import './trace.css';
import { useEffect, useState } from 'preact/hooks';
import type { TraceActions, TraceState } from '../../lib/model/traceUi.ts';
import { NoticeBar } from '../NoticeBar.tsx';
import { Language } from '../words.ts';
import { Compare } from './Compare.tsx';
import { Detail } from './Detail.tsx';
import { Draft } from './Draft.tsx';
import { EmptyTrace } from './EmptyTrace.tsx';
import { FilterBar } from './FilterBar.tsx';
import { ALL } from './find.ts';
import { RecordBar } from './RecordBar.tsx';
import { TraceList } from './TraceList.tsx';
import { useTraceWords } from './words.ts';

interface ViewProps {
  state: TraceState;
  act: TraceActions;
}

/** A trace as a whole; side panel, DevTools and page differ by their width alone. */
export const TraceView = (p: ViewProps) => (
  <Language.Provider value={p.state.locale}>
    <Frame {...p} />
  </Language.Provider>
);

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

const typesInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;

const Frame = ({ state, act }: ViewProps) => {
  const say = useTraceWords();
  const [over, setOver] = useState(false);
  const { trace, selected, filter } = state;

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (typesInto(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) act.read(files);
      else if (text.trim() !== '') act.paste(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [act]);

  const content = () => {
    if (state.exporting) return <Draft draft={state.exporting} act={act} />;
    if (state.comparison) return <Compare comparison={state.comparison} act={act} />;
    if (!trace) return <EmptyTrace state={state} act={act} />;
    return (
      <div class={`trace-body ${selected ? 'opened' : ''}`}>
        <section class="trace-index" aria-label={say('list.part')}>
          <FilterBar trace={trace} filter={filter} change={act.filter} />
          <TraceList
            trace={trace}
            filter={filter}
            selected={selected}
            select={act.select}
            all={() => act.filter(ALL)}
          />
        </section>
        <section class="trace-detail" aria-label={say('detail.part')}>
          <Detail trace={trace} selected={selected} state={state} act={act} />
        </section>
      </div>
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere; the bar has a button for it.
    <div
      class={`trace ${state.surface}`}
      lang={state.locale}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act.read([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <RecordBar state={state} act={act} />
      {content()}
      <NoticeBar notice={state.notice} dismiss={act.dismiss} />
      {over && <p class="drop">{say('read.drop')}</p>}
    </div>
  );
};
