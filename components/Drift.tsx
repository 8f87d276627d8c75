import type { UiActions } from '../lib/model/ui.ts';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';

/** What to do where a page is recognised in part, or not at all. */
export const Drift = ({ act, point, busy }: { act: UiActions; point: boolean; busy: boolean }) => {
  const say = useWords();
  return (
    <div class="tab-deeds">
      {point && (
        <Button busy={busy} press={act.point}>
          {say('tab.point')}
        </Button>
      )}
      <Button kind="plain" icon="download" busy={busy} press={act.snapshot}>
        {say('tab.snapshot')}
      </Button>
    </div>
  );
};
