import './snapshot.css';
import type { UiActions } from '../lib/model/ui.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

/** A page snapshot as it will be saved, to look through first. */
export const Snapshot = ({ html, act }: { html: string; act: UiActions }) => {
  const say = useWords();
  return (
    <section class="snapshot" aria-label={say('snapshot.title')}>
      <h2>{say('snapshot.title')}</h2>
      <p class="quiet">{say('snapshot.help')}</p>
      <textarea class="input" readOnly rows={14} aria-label={say('snapshot.text')} value={html} />
      <div class="snapshot-deeds">
        <Button kind="strong" icon="download" press={act.saveSnapshot}>
          {say('snapshot.save')}
        </Button>
        <Button kind="plain" press={act.dropSnapshot}>
          {say('snapshot.drop')}
        </Button>
      </div>
    </section>
  );
};
