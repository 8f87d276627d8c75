import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useId } from './useId.ts';
import { useWords } from './words.ts';

/** Asks why a finding is to be left in peace; the note is kept beside it. */
export const MuteForm = (p: { mute(note: string): void; cancel(): void }) => {
  const say = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <form
      class="mute-form"
      onSubmit={(event) => {
        event.preventDefault();
        p.mute(input.current?.value.trim() ?? '');
      }}
    >
      <label for={id}>{say('finding.note')}</label>
      <input
        id={id}
        ref={input}
        class="input"
        maxLength={200}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          p.cancel();
        }}
      />
      <Button submit icon="mute">
        {say('finding.mute')}
      </Button>
      <Button kind="plain" press={p.cancel}>
        {say('switch.cancel')}
      </Button>
    </form>
  );
};
