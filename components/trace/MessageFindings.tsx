import '../card.css';
import type { TraceFinding } from '../../lib/model/diagnosis.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceActions } from '../../lib/model/traceUi.ts';
import type { FindingWords } from '../../lib/model/view.ts';
import { FindingCard } from '../FindingCard.tsx';
import { useTraceWords } from './words.ts';

export interface Explained {
  finding: TraceFinding;
  words: FindingWords;
}

/** The findings of a trace that pass a test, with their words. */
export const explained = (trace: Trace, passes: (finding: TraceFinding) => boolean): Explained[] =>
  trace.diagnosis.findings.flatMap((finding, at) => {
    const words = trace.words[at];
    return words && passes(finding) ? [{ finding, words }] : [];
  });

/** Findings as cards; the first is open. */
export const Cards = ({ cards, act }: { cards: readonly Explained[]; act: TraceActions }) => {
  const say = useTraceWords();
  if (cards.length === 0) return null;
  return (
    <ul class="cards" aria-label={say('findings.list')}>
      {cards.map(({ finding, words }, at) => {
        const { rule, side, fields, mend, message } = finding;
        return (
          <FindingCard
            key={`${rule} ${side} ${fields.join(' ')} ${message}`}
            finding={finding}
            words={words}
            about=""
            first={at === 0}
            mend={() => mend && act.mend(mend.side, [...new Set([mend.field, ...fields])])}
          />
        );
      })}
    </ul>
  );
};

interface FindingsProps {
  trace: Trace;
  message: string | null;
  exchange: string;
  act: TraceActions;
}

/** What was found in one message, or in an exchange without any. */
export const MessageFindings = ({ trace, message, exchange, act }: FindingsProps) => {
  const cards = explained(trace, (finding) =>
    finding.message === null ? finding.exchange === exchange : finding.message === message,
  );
  return <Cards cards={cards} act={act} />;
};
