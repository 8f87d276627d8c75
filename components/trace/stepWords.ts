import type { Locale } from '../../lib/locale/text.ts';
import type { Flow } from '../../lib/model/flow.ts';
import { lasted } from './clock.ts';
import type { Lane, Step } from './steps.ts';
import type { SayTrace } from './words.ts';

/** What each lane is called: the host, where it is known. */
export const laneName = (lane: Lane, flow: Flow, say: SayTrace): string =>
  (lane !== 'browser' && flow.hosts[lane]) || say(`lane.${lane}`);

/** What stands at an arrow: a message's type where it leaves its sender, its binding where it arrives. */
export const stepLabel = (step: Step, say: SayTrace, locale: Locale): string => {
  if (step.kind === 'wait') return lasted(step.lasted, locale);
  const arrives = step.kind === 'message' && step.from === 'browser' && step.binding;
  return arrives ? say(`binding.${arrives}`) : step.label;
};

/** A step as a sentence, for the list. */
export const stepSentence = (step: Step, flow: Flow, say: SayTrace, locale: Locale): string => {
  const name = (lane: Lane) => laneName(lane, flow, say);
  const drawn = stepLabel(step, say, locale);
  if (step.kind === 'wait') return say('step.wait', { time: drawn, at: name(step.to) });
  const label = drawn === step.label ? drawn : `${step.label} (${drawn})`;
  const mark = step.kind === 'message' ? `, ${say(`mark.${step.mark}`)}` : '';
  return `${say('step.goes', { from: name(step.from), to: name(step.to), label })}${mark}`;
};
