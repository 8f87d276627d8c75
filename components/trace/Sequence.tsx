import './sequence.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Flow } from '../../lib/model/flow.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceActions } from '../../lib/model/traceUi.ts';
import { Button, IconButton } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Drawing } from './Drawing.tsx';
import { MARKS } from './mark.ts';
import { pngOf, svgOf } from './picture.ts';
import { type Step, stepsOf } from './steps.ts';
import { stepSentence } from './stepWords.ts';
import { useLocale, useTraceWords } from './words.ts';

interface SequenceProps {
  flow: Flow;
  trace: Trace;
  act: TraceActions;
}

/** A longer flow is no picture any more. */
const MOST = 200;
const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3];

/** The way of a flow's messages: drawn, or as a list. What is drawn is read out as the list. */
export const Sequence = ({ flow, trace, act }: SequenceProps) => {
  const say = useTraceWords();
  const locale = useLocale();
  const [zoom, setZoom] = useState(2);
  const [asList, setAsList] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const steps = useMemo(() => stepsOf(flow, trace).slice(0, MOST), [flow, trace]);
  if (steps.length === 0) return null;
  const turn = (by: number) => setZoom((at) => Math.max(0, Math.min(ZOOMS.length - 1, at + by)));
  const save = async (kind: 'svg' | 'png') => {
    const drawing = box.current?.querySelector('svg');
    if (!drawing) return;
    const file =
      kind === 'svg' ? new Blob([svgOf(drawing)], { type: 'image/svg+xml' }) : await pngOf(drawing);
    if (file) act.save(`${flow.hosts.sp ?? 'trace'}.${kind}`, file);
  };
  const line = (step: Step) => stepSentence(step, flow, say, locale);
  return (
    <section class="sequence" aria-label={say('sequence.name')}>
      <div class="pane-bar">
        <h3>{say('sequence.name')}</h3>
        <span class="pane-end sequence-deeds">
          {!asList && (
            <>
              <IconButton icon="zoomOut" name={say('sequence.smaller')} press={() => turn(-1)} />
              <IconButton icon="zoomIn" name={say('sequence.larger')} press={() => turn(1)} />
              <Button icon="download" press={() => save('svg')}>
                SVG
              </Button>
              <Button icon="download" press={() => save('png')}>
                PNG
              </Button>
            </>
          )}
          <Button icon={asList ? 'compare' : 'steps'} press={() => setAsList(!asList)}>
            {say(asList ? 'sequence.drawn' : 'sequence.list')}
          </Button>
        </span>
      </div>
      {asList ? (
        <ol class="sequence-list">
          {steps.map((step) => (
            <li key={step.id}>
              <button
                type="button"
                onClick={() => act.select({ exchange: step.exchange, message: step.message })}
              >
                <span class={`trace-mark ${step.kind === 'message' ? step.mark : ''}`}>
                  {step.kind === 'message' && <Icon name={MARKS[step.mark]} />}
                </span>
                <span>{line(step)}</span>
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <>
          <div ref={box} class="sequence-box">
            <Drawing flow={flow} steps={steps} zoom={ZOOMS[zoom] ?? 1} open={act.select} />
          </div>
          <ol class="said">
            {steps.map((step) => (
              <li key={step.id}>{line(step)}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
