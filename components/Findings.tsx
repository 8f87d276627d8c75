import './card.css';
import type { UiActions } from '../lib/model/ui.ts';
import type { View } from '../lib/model/view.ts';
import { FindingCard } from './FindingCard.tsx';
import { useWords } from './words.ts';

interface FindingsProps {
  view: View;
  act: UiActions;
  /** Which of them: those that break the sign-in, or the rest. */
  errors: boolean;
}

/** What is wrong. The first card is open, the others are a line each. */
export const Findings = ({ view, act, errors }: FindingsProps) => {
  const say = useWords();
  const all = view.findings.flatMap((finding, at) => {
    const words = view.words[at];
    return words ? [{ finding, words, first: at === 0 }] : [];
  });
  const shown = all.filter(({ finding }) => (finding.severity === 'error') === errors);
  if (shown.length === 0) return null;
  const twice = (title: string) => all.filter(({ words }) => words.title === title).length > 1;
  return (
    <ul class="cards" aria-label={say(errors ? 'finding.list' : 'finding.hints')}>
      {shown.map(({ finding, words, first }) => (
        <FindingCard
          key={`${finding.rule} ${finding.side} ${finding.fields.join(' ')} ${first}`}
          finding={finding}
          words={words}
          about={twice(words.title) ? finding.fields.map((f) => say(`field.${f}`)).join(', ') : ''}
          first={first}
          mend={() =>
            finding.mend &&
            act.mend(finding.mend.side, [...new Set([finding.mend.field, ...finding.fields])])
          }
          mute={(note) => act.apply({ type: 'muted', rule: finding.rule, note })}
        />
      ))}
    </ul>
  );
};
