/** @jsxImportSource react */
import { useId } from 'react';
import type { Send } from './state.ts';
import type { Words } from './words.ts';

/** Saves at once, apart from the form: the last step of sipgate's guide. */
export const Toggle = ({ on, words, send }: { on: boolean; words: Words; send: Send }) => {
  const id = useId();
  return (
    <section className="panel row">
      <div>
        <strong id={id}>{words.enable}</strong>
        <p className="help">{words.enableHelp}</p>
      </div>
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={on}
        aria-labelledby={id}
        onClick={() => send('enabled', { enabled: String(!on) })}
      >
        <span />
      </button>
    </section>
  );
};
