/** @jsxImportSource react */
import { useId } from 'react';

interface TextProps {
  label: string;
  value: string;
  set: (value: string) => void;
  off: boolean;
  rows?: number;
  help?: string;
}

/** A label that floats above its box. */
export const Text = ({ label, value, set, off, rows, help }: TextProps) => {
  const id = useId();
  const Control = rows ? 'textarea' : 'input';
  return (
    <div className="field">
      <Control
        id={id}
        value={value}
        disabled={off}
        placeholder=" "
        spellCheck={false}
        autoComplete="off"
        onChange={(event: { target: { value: string } }) => set(event.target.value)}
        {...(rows ? { rows } : {})}
      />
      <label htmlFor={id}>{label}</label>
      {help && <small>{help}</small>}
    </div>
  );
};

interface SwitchProps {
  label: string;
  on: boolean;
  set: (on: boolean) => void;
  off: boolean;
  help: string;
}

export const Switch = ({ label, on, set, off, help }: SwitchProps) => {
  const id = useId();
  return (
    <div className="field row">
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={on}
        aria-labelledby={id}
        disabled={off}
        onClick={() => set(!on)}
      >
        <span />
      </button>
      <div>
        <span id={id}>{label}</span>
        <small>{help}</small>
      </div>
    </div>
  );
};
