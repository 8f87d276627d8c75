import { useContext, useState } from 'preact/hooks';
import type { Finding } from '../lib/model/finding.ts';
import type { FindingWords } from '../lib/model/view.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { MuteForm } from './MuteForm.tsx';
import { useId } from './useId.ts';
import { Language, useWords } from './words.ts';

interface DeedsProps {
  finding: Finding;
  words: FindingWords;
  mend(): void;
  /** Left out where it can't be muted. */
  mute?: (note: string) => void;
}

/** What can be done about a finding: have it mended, ask why, leave it in peace. */
export const FindingDeeds = ({ finding, words, mend, mute }: DeedsProps) => {
  const say = useWords();
  const locale = useContext(Language);
  const [open, setOpen] = useState<'nothing' | 'why' | 'mute'>('nothing');
  const id = useId();
  const toggle = (what: 'why' | 'mute') => setOpen(open === what ? 'nothing' : what);
  return (
    <>
      <div class="card-deeds">
        {finding.mend && (
          <Button kind="strong" press={mend}>
            {say('finding.mend')}
          </Button>
        )}
        <Button kind="plain" expanded={open === 'why'} controls={id} press={() => toggle('why')}>
          {say('finding.why')}
        </Button>
        {mute && (
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
        )}
      </div>
      <div id={id} class="card-why" hidden={open !== 'why'}>
        <h4>{say('finding.whyTitle')}</h4>
        <p>{words.why}</p>
        <h4>{say('finding.mendTitle')}</h4>
        <p>{words.mend}</p>
        <p>
          <a href={`/checks.html?lang=${locale}#${finding.rule}`} target="_blank" rel="noreferrer">
            {say('finding.more')}
          </a>
        </p>
      </div>
      {mute && open === 'mute' && <MuteForm mute={mute} cancel={() => setOpen('nothing')} />}
    </>
  );
};
