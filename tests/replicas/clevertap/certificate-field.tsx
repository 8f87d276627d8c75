/** @jsxImportSource react */
import { type ChangeEvent, useId, useState } from 'react';

interface Props {
  label: string;
  value: string;
  set: (value: string) => void;
  /** The tab that stands open first. */
  first: 'paste' | 'upload';
}

const TABS = [
  ['paste', 'Paste Certificate'],
  ['upload', 'Upload Certificate'],
] as const;

/** Two ways in; only the chosen one is on the page. */
export const CertificateField = ({ label, value, set, first }: Props) => {
  const [tab, setTab] = useState(first);
  const id = useId();
  const upload = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (file) set(await file.text());
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="tabs" role="tablist">
        {TABS.map(([name, text]) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={tab === name}
            onClick={() => setTab(name)}
          >
            {text}
          </button>
        ))}
      </div>
      {tab === 'paste' ? (
        <textarea
          id={id}
          rows={7}
          value={value}
          spellCheck={false}
          onChange={(e) => set(e.target.value)}
        />
      ) : (
        <input id={id} type="file" accept=".cer,.crt,.pem,.cert" onChange={upload} />
      )}
    </div>
  );
};
