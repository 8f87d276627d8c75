import './card.css';
import { useId, useState } from 'preact/hooks';
import type { Finding } from '../lib/model/finding.ts';
import type { FindingWords } from '../lib/model/view.ts';
import { Button } from './Button.tsx';
import { Difference } from './Difference.tsx';
import { Icon } from './Icon.tsx';
import { MuteForm } from './MuteForm.tsx';
import { useWords } from './words.ts';

interface FindingProps {
  finding: Finding;
  words: FindingWords;
  mend(): void;
  mute(note: string): void;
}

const ICONS = { error: 'bad', warning: 'alert', info: 'info' } as const;

/** One thing that is wrong: what, where the values part, why it matters, and what mends it. */
export const FindingCard = ({ finding, words, mend, mute }: FindingProps) => {
  const say = useWords();
  const [open, setOpen] = useState<'nothing' | 'why' | 'mute'>('nothing');
  const id = useId();
  const toggle = (what: 'why' | 'mute') => setOpen(open === what ? 'nothing' : what);
  return (
    <li class={`card ${finding.severity}`}>
      <h3>
        <Icon name={ICONS[finding.severity]} />
        <span class="said">{say(`finding.${finding.severity}`)}: </span>
        {words.title}
      </h3>
      <p class="card-text">{words.message}</p>
      {finding.difference && <Difference difference={finding.difference} />}
      <div class="card-deeds">
        {finding.mend && (
          <Button kind="strong" press={mend}>
            {say('finding.mend')}
          </Button>
        )}
        <Button kind="plain" expanded={open === 'why'} controls={id} press={() => toggle('why')}>
          {say('finding.why')}
        </Button>
        <button
          type="button"
          class="button bare card-mute"
          aria-label={say('finding.muteName', { title: words.title })}
          title={say('finding.mute')}
          aria-expanded={open === 'mute'}
          onClick={() => toggle('mute')}
        >
          <Icon name="mute" />
        </button>
      </div>
      <div id={id} class="card-why" hidden={open !== 'why'}>
        <h4>{say('finding.whyTitle')}</h4>
        <p>{words.why}</p>
        <h4>{say('finding.mendTitle')}</h4>
        <p>{words.mend}</p>
      </div>
      {open === 'mute' && <MuteForm mute={mute} cancel={() => setOpen('nothing')} />}
    </li>
  );
};
