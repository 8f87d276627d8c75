/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';

interface ControlProps {
  value: string;
  set: (value: string) => void;
  disabled: boolean;
}

/** The label is a text above the control and not bound to it, the hint a box below. */
export const Row = ({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: string | undefined;
  children: ReactNode;
}) => (
  <div className="ol-row">
    <div className="ol-row__label">{label}</div>
    {children}
    {hint && (
      <div className="ol-hint">
        <span className="ol-hint__icon" aria-hidden="true">
          ⓘ
        </span>
        <span>{hint}</span>
      </div>
    )}
  </div>
);

export const TextBox = ({ value, set, disabled }: ControlProps) => (
  <input
    className="ol-input"
    value={value}
    disabled={disabled}
    autoComplete="off"
    spellCheck={false}
    onChange={(event) => set(event.target.value)}
  />
);

export const TextArea = ({ value, set, disabled }: ControlProps) => (
  <textarea
    className="ol-input"
    rows={6}
    value={value}
    disabled={disabled}
    onChange={(event) => set(event.target.value)}
  />
);

export const CheckBox = ({
  on,
  set,
  disabled,
}: {
  on: boolean;
  set: (on: boolean) => void;
  disabled: boolean;
}) => (
  <input
    type="checkbox"
    className="ol-check"
    checked={on}
    disabled={disabled}
    onChange={(event) => set(event.target.checked)}
  />
);

/** A box with its words beside it. */
export const Tick = ({
  text,
  on,
  set,
  disabled,
}: {
  text: string;
  on: boolean;
  set: (on: boolean) => void;
  disabled: boolean;
}) => (
  <label className="ol-radio">
    <input
      type="checkbox"
      checked={on}
      disabled={disabled}
      onChange={(event) => set(event.target.checked)}
    />
    {text}
  </label>
);

/** A drawn list: its options stand at the end of the document, and only while it is open. */
export const Select = ({
  value,
  set,
  disabled,
  options,
}: ControlProps & { options: readonly string[] }) => {
  const [open, setOpen] = useState(false);
  const toggle = () => !disabled && setOpen(!open);
  return (
    <>
      <div
        className="ol-select"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls="ol-menu"
        aria-disabled={disabled || undefined}
        tabIndex={0}
        onClick={toggle}
        onKeyDown={(event) => event.key === ' ' && toggle()}
      >
        {value}
      </div>
      {open &&
        createPortal(
          <div className="ol-menu" id="ol-menu" role="listbox">
            {options.map((option) => (
              <div
                key={option}
                role="option"
                tabIndex={-1}
                aria-selected={option === value}
                onClick={() => {
                  set(option);
                  setOpen(false);
                }}
                onKeyDown={(event) => event.key === 'Enter' && set(option)}
              >
                {option}
              </div>
            ))}
          </div>,
          document.body,
        )}
    </>
  );
};

const CUT = 40;

/** A value to be copied. Cut, it is a text whose whole is the button's alone. */
export const Copyable = ({
  label,
  value,
  truncated = false,
}: {
  label: string;
  value: string;
  truncated?: boolean;
}) => (
  <Row label={label}>
    <div className="ol-copy">
      {truncated ? (
        <span className="ol-clip">{`${value.slice(0, CUT)}…`}</span>
      ) : (
        <input className="ol-input" readOnly value={value} />
      )}
      <button
        type="button"
        className="ol-copy__button"
        title="Copy to Clipboard"
        data-clipboard-text={value}
        onClick={() => navigator.clipboard.writeText(value)}
      >
        ⧉
      </button>
    </div>
  </Row>
);
