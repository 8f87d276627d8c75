import './difference.css';
import { useState } from 'preact/hooks';
import type { Difference as Parts } from '../lib/model/finding.ts';
import { canShorten, places, stretches } from '../lib/saml/stretches.ts';
import { Button } from './Button.tsx';
import { Plain } from './Plain.tsx';
import { useWords } from './words.ts';

interface ValueProps {
  difference: Parts;
  of: 'expected' | 'found';
  whole: boolean;
}

/** One of the two values; what is its own is marked, and what it lacks has left a gap. */
const Value = ({ difference, of, whole }: ValueProps) => {
  const say = useWords();
  const Mark = of === 'found' ? 'del' : 'ins';
  const said = say(of === 'found' ? 'finding.extra' : 'finding.missing', { text: '' });
  let at = 0;
  return (
    <dd dir="ltr">
      {stretches(difference, of, whole).map(({ kind, text }) => {
        const key = `${kind} ${at}`;
        at += text.length;
        if (kind === 'same') return <Plain key={key} text={text} />;
        if (kind === 'gap') return <span key={key} class="difference-gap" aria-hidden="true" />;
        return (
          <Mark key={key}>
            <span class="said">{said}</span>
            <Plain text={text} closely />
          </Mark>
        );
      })}
    </dd>
  );
};

/** Two values one above the other, as characters of one width line up, with what tells them apart. */
export const Difference = ({ difference, console }: { difference: Parts; console: string }) => {
  const say = useWords();
  const [whole, setWhole] = useState(false);
  const count = places(difference);
  const isApart = difference.parts.every(({ kind }) => kind !== 'same');
  const summary = isApart
    ? say('finding.apart')
    : count > 1 && difference.near === null && say('finding.places', { n: count });
  return (
    <figure class={`difference ${isApart ? 'apart' : ''}`} aria-label={say('finding.difference')}>
      <dl>
        <dt>{console ? say('finding.found', { console }) : say('finding.foundHere')}</dt>
        <Value difference={difference} of="found" whole={whole} />
        <dt>{say('finding.expected')}</dt>
        <Value difference={difference} of="expected" whole={whole} />
      </dl>
      {summary && <figcaption>{summary}</figcaption>}
      {canShorten(difference) && (
        <Button kind="plain" press={() => setWhole(!whole)}>
          {say(whole ? 'finding.short' : 'finding.whole')}
        </Button>
      )}
    </figure>
  );
};
