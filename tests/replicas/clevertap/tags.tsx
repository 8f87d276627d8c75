/** @jsxImportSource react */
import { type KeyboardEvent, useId, useState } from 'react';

interface Props {
  label: string;
  tags: string[];
  set: (tags: string[]) => void;
}

/** Type, then Enter; what is still being typed counts when the field is left. */
export const Tags = ({ label, tags, set }: Props) => {
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = (): void => {
    const tag = typed.trim();
    if (tag) set([...tags, tag]);
    setTyped('');
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="tags">
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
            <button
              type="button"
              aria-label={`Remove ${tag}`}
              onClick={() => set(tags.filter((other) => other !== tag))}
            >
              ×
            </button>
          </span>
        ))}
        <input
          id={id}
          value={typed}
          placeholder="Type a domain and press Enter"
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={key}
          onBlur={add}
        />
      </div>
    </div>
  );
};
