import type { Recorder } from '../../lib/model/traceUi.ts';
import { bytes } from './clock.ts';
import { useLocale, useTraceWords } from './words.ts';

/** How much of the room for a recording is in use, and what had to go. */
export const Kept = ({ recorder, dropped }: { recorder: Recorder; dropped: number }) => {
  const say = useTraceWords();
  const locale = useLocale();
  const { used, limit, state } = recorder;
  if (state === 'none' || limit === 0 || used === 0) return null;
  const text = say('kept.of', { used: bytes(used, locale), limit: bytes(limit, locale) });
  return (
    <p class="record-kept quiet">
      <meter min={0} max={limit} value={used} high={limit * 0.9} aria-label={text} />
      <span>{text}</span>
      {dropped > 0 && <span class="record-dropped">{say('kept.dropped', { n: dropped })}</span>}
    </p>
  );
};
