import './record.css';
import { useState } from 'preact/hooks';
import type { TraceActions, TraceState } from '../../lib/model/traceUi.ts';
import { Button, IconButton } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { useId } from '../useId.ts';
import { clock } from './clock.ts';
import { Kept } from './Kept.tsx';
import { ReadFiles } from './ReadFiles.tsx';
import { ScopeForm } from './ScopeForm.tsx';
import { useLocale, useTraceWords } from './words.ts';

interface BarProps {
  state: TraceState;
  act: TraceActions;
}

/** What is being recorded, and for how long yet; or why it is not any more. */
const Standing = ({ state }: { state: TraceState }) => {
  const say = useTraceWords();
  const locale = useLocale();
  const { recorder, trace } = state;
  const hosts =
    recorder.scope === 'allSites' || recorder.scope === 'devtools'
      ? say(`scope.${recorder.scope}`)
      : recorder.scope.hosts.join(', ');
  if (recorder.state === 'on')
    return (
      <p class="record-state on">
        <Icon name="record" />
        <span>
          <b>{say('record.on', { hosts })}</b>{' '}
          {recorder.until !== null && say('record.until', { time: clock(recorder.until, locale) })}
        </span>
      </p>
    );
  if (trace?.name) return <p class="record-state">{trace.name}</p>;
  if (recorder.stopped !== null && trace)
    return <p class="record-state">{say(`stopped.${recorder.stopped}`)}</p>;
  return <p class="record-state">{say('record.title')}</p>;
};

/** Recording, reading and handing on: above every view of a trace. */
export const RecordBar = ({ state, act }: BarProps) => {
  const say = useTraceWords();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const { recorder, trace, surface, key } = state;
  const isOn = recorder.state === 'on';
  const record = () => (recorder.scope === 'devtools' ? act.start('devtools') : setAsking(!asking));
  return (
    <header class="record">
      <div class="record-bar">
        <Standing state={state} />
        <div class="record-deeds">
          {isOn && (
            <Button kind="strong" icon="stop" press={act.stop}>
              {say('record.stop')}
            </Button>
          )}
          {recorder.state === 'off' && trace && (
            <Button icon="record" expanded={asking} controls={id} press={record}>
              {say('record.start')}
            </Button>
          )}
          {trace && (
            <>
              <ReadFiles bare several name={say('read.pick')} read={act.read} />
              <ReadFiles
                bare
                icon="compare"
                name={say('compare.file')}
                read={([file]) => file && act.compareWith(file)}
              />
              <IconButton
                icon="download"
                name={say('draft.open')}
                press={() => act.draft({ format: 'ferry', redacted: true })}
              />
              <IconButton icon="trash" name={say('record.clear')} press={act.clear} />
            </>
          )}
          {surface !== 'page' && (
            <IconButton icon="maximize" name={say('record.page')} press={act.openPage} />
          )}
        </div>
      </div>
      {recorder.state === 'off' && trace && asking && (
        <div id={id}>
          <ScopeForm
            hosts={recorder.hosts}
            first
            start={(scope) => {
              setAsking(false);
              act.start(scope);
            }}
          />
        </div>
      )}
      {trace && <Kept recorder={recorder} dropped={trace.recording.dropped} />}
      {key !== null && (
        <p class="record-key">
          <Icon name="key" />
          <span>{say('key.loaded', { name: key })}</span>
          <Button kind="plain" press={act.forgetKey}>
            {say('key.forget')}
          </Button>
        </p>
      )}
    </header>
  );
};
