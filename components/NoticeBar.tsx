import './notice.css';
import type { Notice } from '../lib/model/ui.ts';
import { Button, IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

const ICONS = { ok: 'good', bad: 'alert', info: 'info' } as const;

/** Says what came of the last action; read out when it appears. */
export const NoticeBar = ({
  notice,
  dismiss,
  undo,
}: {
  notice: Notice | null;
  dismiss(): void;
  undo?: () => void;
}) => {
  const say = useWords();
  return (
    <div role="status" aria-live="polite">
      {notice && (
        <div class={`notice ${notice.tone}`}>
          <Icon name={ICONS[notice.tone]} />
          <p>{notice.text}</p>
          {notice.undo && undo && (
            <Button kind="plain" press={undo}>
              {say('notice.undo')}
            </Button>
          )}
          <IconButton icon="x" name={say('notice.dismiss')} press={dismiss} />
        </div>
      )}
    </div>
  );
};
