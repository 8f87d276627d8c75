import { useState } from 'preact/hooks';
import type { TraceActions, TraceState } from '../../lib/model/traceUi.ts';
import { Blank } from '../Blank.tsx';
import { Button } from '../Button.tsx';
import { ReadFiles } from './ReadFiles.tsx';
import { ScopeForm } from './ScopeForm.tsx';
import { useTraceWords } from './words.ts';

/** Nothing recorded, nothing read: what can be done, the likeliest first. */
export const EmptyTrace = ({ state, act }: { state: TraceState; act: TraceActions }) => {
  const say = useTraceWords();
  const { recorder, testable, busy } = state;
  const [text, setText] = useState('');
  if (busy)
    return (
      <p class="trace-busy" role="status">
        {say('empty.busy')}
      </p>
    );
  if (recorder.state === 'on')
    return (
      <div class="trace-empty">
        <Blank title={say('empty.waiting')}>
          <p class="quiet">{say('empty.waitingHelp')}</p>
        </Blank>
      </div>
    );
  return (
    <div class="trace-empty">
      <Blank title={say('empty.title')}>
        <p class="quiet">{say('empty.help')}</p>
        {testable !== null && (
          <div class="trace-deeds">
            <Button kind="primary" icon="signIn" press={() => act.testSignIn('tab')}>
              {say('empty.test', { sp: testable })}
            </Button>
            <Button press={() => act.testSignIn('privateWindow')}>{say('empty.private')}</Button>
          </div>
        )}
      </Blank>
      {recorder.state === 'off' && (
        <section class="trace-way">
          <h2>{say('empty.record')}</h2>
          {recorder.scope === 'devtools' ? (
            <>
              <p class="quiet">{say('empty.devtools')}</p>
              <Button kind="strong" icon="record" press={() => act.start('devtools')}>
                {say('record.start')}
              </Button>
            </>
          ) : (
            <ScopeForm hosts={recorder.hosts} first={testable === null} start={act.start} />
          )}
        </section>
      )}
      <section class="trace-way">
        <h2>{say('empty.read')}</h2>
        <p class="quiet">{say('empty.readHelp')}</p>
        <textarea
          class="input paste"
          rows={3}
          spellcheck={false}
          aria-label={say('empty.paste')}
          placeholder={say('empty.paste')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            // A pasted text is complete: nothing is left to press.
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (pasted.trim() === '') return;
            event.preventDefault();
            act.paste(pasted);
          }}
        />
        <div class="trace-deeds">
          <ReadFiles several name={say('read.pick')} read={act.read} />
          {text.trim() !== '' && (
            <Button kind="strong" press={() => act.paste(text)}>
              {say('empty.show')}
            </Button>
          )}
        </div>
      </section>
    </div>
  );
};
