import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useId } from './useId.ts';
import { useWords } from './words.ts';

interface NameFormProps {
  name: string;
  /** What the button says. */
  deed: string;
  give(name: string): void;
  cancel(): void;
}

/** Asks for the name of a connection; an empty one is not given. */
export const NameForm = (p: NameFormProps) => {
  const say = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(p.name);
  useLayoutEffect(() => input.current?.select(), []);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) p.give(name.trim());
      }}
    >
      <label for={id}>{say('switch.name')}</label>
      <input
        id={id}
        ref={input}
        class="input"
        maxLength={80}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button kind="strong" submit>
        {p.deed}
      </Button>
      <Button press={p.cancel}>{say('switch.cancel')}</Button>
    </form>
  );
};
