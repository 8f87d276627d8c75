import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useId } from './useId.ts';
import { useWords } from './words.ts';

interface PasteProps {
  busy: boolean;
  paste(text: string): void;
  drop(files: readonly File[]): void;
}

/** A longer text is added at once: laying out megabytes would hold up the whole popup. */
const LONG = 20_000;

/** Takes a text or files, whatever they are. */
export const Paste = (p: PasteProps) => {
  const say = useWords();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <form
      class="more-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        p.paste(text);
        setText('');
      }}
    >
      <h2>
        <label for={id}>{say('more.add')}</label>
      </h2>
      <p class="quiet">{say('more.addHelp')}</p>
      <textarea
        id={id}
        class="input paste"
        rows={4}
        spellcheck={false}
        placeholder={say('more.addPlaceholder')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (pasted.length <= LONG) return;
          event.preventDefault();
          p.paste(pasted);
        }}
      />
      <div class="more-row">
        <Button kind="strong" submit busy={p.busy}>
          {say('more.addButton')}
        </Button>
        <label class="button file">
          <Icon name="file" />
          <span>{say('more.pick')}</span>
          <input
            type="file"
            multiple
            class="said"
            onChange={(event) => {
              p.drop([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </form>
  );
};
