import './card.css';
import { useState } from 'preact/hooks';
import type { Finding } from '../lib/model/finding.ts';
import type { FindingWords } from '../lib/model/view.ts';
import { CertificateDifference } from './CertificateDifference.tsx';
import { Difference } from './Difference.tsx';
import { FindingDeeds } from './FindingDeeds.tsx';
import { Icon } from './Icon.tsx';
import { useId } from './useId.ts';
import { useWords } from './words.ts';

interface FindingProps {
  finding: Finding;
  words: FindingWords;
  /** The fields, where several findings have the same title. */
  about: string;
  /** The first is open and can't be folded. */
  first: boolean;
  mend(): void;
  /** Left out where it can't be muted. */
  mute?: (note: string) => void;
}

const ICONS = { error: 'bad', warning: 'alert', info: 'info' } as const;

/** One thing that is wrong: what, where the values part, why it matters, and what mends it. */
export const FindingCard = ({ finding, words, about, first, mend, mute }: FindingProps) => {
  const say = useWords();
  const [open, setOpen] = useState(first);
  const id = useId();
  const title = (
    <>
      <Icon name={ICONS[finding.severity]} />
      <span class="said">{say(`finding.${finding.severity}`)}: </span>
      <span class="card-title">
        {words.title} {about && <small class="aside">{about}</small>}
      </span>
    </>
  );
  return (
    <li class={`card ${finding.severity}`}>
      <h3>
        {first ? (
          title
        ) : (
          <button
            type="button"
            class="card-fold"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {title}
            <Icon name="chevronDown" />
          </button>
        )}
      </h3>
      <div id={id} class="card-body" hidden={!open}>
        <p class="card-text">{words.message}</p>
        {finding.difference && (
          <Difference difference={finding.difference} console={finding.params.console ?? ''} />
        )}
        {finding.certificates && (
          <CertificateDifference
            certificates={finding.certificates}
            console={finding.params.console ?? ''}
          />
        )}
        <FindingDeeds finding={finding} words={words} mend={mend} {...(mute ? { mute } : {})} />
      </div>
    </li>
  );
};
