/** @jsxImportSource react */
import { useId, useState } from 'react';

interface DropdownProps<V extends string> {
  caption: string;
  options: readonly { value: V; text: string }[];
  chosen: V;
  choose: (value: V) => void;
}

/** A combobox whose options appear after a click. */
export function Dropdown<V extends string>(props: DropdownProps<V>) {
  const { caption, options, chosen, choose } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="ms-TextField">
      <div className="ms-Label" id={id}>
        {caption}
      </div>
      <button
        type="button"
        role="combobox"
        className="ms-Dropdown"
        aria-labelledby={id}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        onClick={() => setOpen(!open)}
      >
        {options.find(({ value }) => value === chosen)?.text}
      </button>
      {open && (
        <div className="ms-Dropdown-items" role="listbox" id={`${id}-list`}>
          {options.map(({ value, text }) => (
            <button
              key={value}
              type="button"
              role="option"
              className="ms-Button ms-Dropdown-item"
              aria-selected={value === chosen}
              onClick={() => {
                choose(value);
                setOpen(false);
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
