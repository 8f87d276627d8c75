import type { Flow } from '../../lib/model/flow.ts';
import type { Selection } from '../../lib/model/selection.ts';
import { headAndTail } from '../value.ts';
import { fitted, heightOf, LANES, laneX, SIZE, stepY } from './drawing.ts';
import type { Step } from './steps.ts';
import { laneName, stepLabel } from './stepWords.ts';
import { useLocale, useTraceWords } from './words.ts';

interface DrawingProps {
  flow: Flow;
  steps: readonly Step[];
  zoom: number;
  /** The message that the pointer stands on is opened; keys have the list beside it. */
  open(selected: Selection): void;
}

/** A cross or a tick at the middle of an arrow: the colour is not the only sign. */
const MARK_PATHS = {
  verified: 'm-3.5 0 2.5 2.5 4.5-5',
  failed: 'm-3-3 6 6m0-6-6 6',
  unreadable: 'M0-3.5V1M0 3.2v.3',
  open: null,
};

const Arrow = ({ step, at, label }: { step: Step; at: number; label: string }) => {
  const y = stepY(at);
  const [from, to] = [laneX(step.from), laneX(step.to)];
  if (step.kind === 'wait')
    return (
      <g class="seq-wait">
        <circle cx={from} cy={y - 4} r="5" />
        <text x={from - 12} y={y} text-anchor="end">
          {label}
        </text>
      </g>
    );
  const way = Math.sign(to - from);
  const path = MARK_PATHS[step.mark];
  return (
    <g class={`seq-step ${step.kind} ${step.mark}`}>
      <title>{label}</title>
      <rect x={Math.min(from, to)} y={y - 20} width={SIZE.gap} height={SIZE.step} class="seq-hit" />
      <text x={(from + to) / 2} y={y - 7} text-anchor="middle">
        {fitted(label)}
      </text>
      <path class="seq-line" d={`M${from + way * 2} ${y}H${to - way * 3}`} />
      <path d={`M${to - way * 3} ${y}m${-way * 6}-4 ${way * 6} 4 ${-way * 6} 4`} />
      {path && (
        <g transform={`translate(${to - way * 22} ${y})`}>
          <circle r="7" class="seq-seal" />
          <path d={path} />
        </g>
      )}
    </g>
  );
};

/** A flow between three lanes. Hidden from screen readers, which get the list. */
export const Drawing = ({ flow, steps, zoom, open }: DrawingProps) => {
  const say = useTraceWords();
  const locale = useLocale();
  const height = heightOf(steps);
  return (
    <svg
      class="seq"
      viewBox={`0 0 ${SIZE.width} ${height}`}
      style={{ inlineSize: `${zoom * 100}%`, maxInlineSize: `${zoom * 490}px` }}
      aria-hidden="true"
    >
      <rect width={SIZE.width} height={height} class="seq-ground" />
      {LANES.map((lane) => {
        const { head, tail } = headAndTail(laneName(lane, flow, say));
        return (
          <g key={lane} class="seq-lane">
            <text x={laneX(lane)} y="15" text-anchor="middle" class="seq-side">
              {say(`lane.${lane}`)}
            </text>
            {lane !== 'browser' && flow.hosts[lane] && (
              <text x={laneX(lane)} y="30" text-anchor="middle" class="seq-host">
                {fitted(`${head}${tail}`, 24)}
              </text>
            )}
            <path d={`M${laneX(lane)} ${SIZE.head - 6}V${height - 4}`} />
          </g>
        );
      })}
      {steps.map((step, at) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it has buttons.
        <g key={step.id} onClick={() => open({ exchange: step.exchange, message: step.message })}>
          <Arrow step={step} at={at} label={stepLabel(step, say, locale)} />
        </g>
      ))}
    </svg>
  );
};
