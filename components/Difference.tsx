import './difference.css';
import type { Difference as Parts } from '../lib/model/finding.ts';
import { Plain } from './Plain.tsx';
import { useWords } from './words.ts';

/** An equal part keeps just what stands beside a difference. */
const nearby = (text: string, first: boolean, last: boolean): string => {
  const before = last ? '' : text.slice(-36);
  const after = first ? '' : text.slice(0, 20);
  if (text.length <= before.length + after.length + 2) return text;
  return `${after}…${before}`;
};

/** The two values as one text: what is too much and what is missing are marked, and said. */
export const Difference = ({ difference }: { difference: Parts }) => {
  const say = useWords();
  const { parts } = difference;
  const isWhole = parts.every(({ kind }) => kind !== 'same');
  let length = 0;
  const begins = parts.map(({ text }) => {
    length += text.length;
    return length - text.length;
  });
  const marked = [
    { kind: 'extra', text: say('finding.legendExtra') },
    { kind: 'missing', text: say('finding.legendMissing') },
  ].filter((legend) => parts.some((part) => part.kind === legend.kind));
  return (
    <figure class={`difference ${isWhole ? 'whole' : ''}`} aria-label={say('finding.difference')}>
      <p dir="ltr">
        {parts.map((part, index) => {
          const key = begins[index];
          if (part.kind === 'same') {
            const text = nearby(part.text, index === 0, index === parts.length - 1);
            return <Plain key={key} text={text} />;
          }
          const said = say(part.kind === 'extra' ? 'finding.extra' : 'finding.missing', {
            text: '',
          });
          const Mark = part.kind === 'extra' ? 'del' : 'ins';
          return (
            <Mark key={key}>
              <span class="said">{said}</span>
              <Plain text={part.text} spaces />
            </Mark>
          );
        })}
      </p>
      <figcaption aria-hidden="true">
        {marked.map(({ kind, text }) => (
          <span key={kind} class={kind}>
            {text}
          </span>
        ))}
      </figcaption>
    </figure>
  );
};
