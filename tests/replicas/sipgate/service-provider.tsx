/** @jsxImportSource react */
import { useEffect, useId, useState } from 'react';
import { pause } from '../browser.ts';
import type { Variant } from '../replica.ts';
import type { Words } from './words.ts';

interface Props {
  data: { acsUrl: string; entityId: string };
  words: Words;
  variant: Variant;
}

/** Read-only values, each with a copy button; `late` fills them after the page. */
export const ServiceProvider = ({ data, words, variant }: Props) => {
  const [there, setThere] = useState(variant.late === 0);
  useEffect(() => {
    pause(variant.late).then(() => setThere(true));
  }, [variant.late]);
  const rows: [string, string][] = [
    [words.acsUrl, there ? data.acsUrl : ''],
    [words.entityId, there ? data.entityId : ''],
  ];
  return (
    <section className="panel">
      <h2>{words.spData}</h2>
      <p className="help">{words.spHelp}</p>
      {variant.flavour === 'table' ? (
        <Table rows={rows} words={words} />
      ) : (
        rows.map(([label, value]) =>
          variant.flavour === 'truncated' ? (
            <Truncated key={label} label={label} value={value} words={words} />
          ) : (
            <ReadOnly key={label} label={label} value={value} words={words} />
          ),
        )
      )}
    </section>
  );
};

interface RowProps {
  label: string;
  value: string;
  words: Words;
}

const Copy = ({ value, words }: Omit<RowProps, 'label'>) => (
  <button
    type="button"
    className="copy"
    aria-label={words.copy}
    onClick={() => navigator.clipboard.writeText(value)}
  >
    {words.copy}
  </button>
);

const ReadOnly = ({ label, value, words }: RowProps) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="with-copy">
        <input id={id} readOnly value={value} />
        <Copy value={value} words={words} />
      </div>
    </div>
  );
};

/** The text is cut by the application, not by the style sheet. */
const Truncated = ({ label, value, words }: RowProps) => (
  <div className="field">
    <span className="label">{label}</span>
    <div className="with-copy">
      <span className="value" title={value}>
        {value.length > 32 ? `${value.slice(0, 32)}…` : value}
      </span>
      <Copy value={value} words={words} />
    </div>
  </div>
);

const Table = ({ rows, words }: { rows: [string, string][]; words: Words }) => (
  <table>
    <tbody>
      {rows.map(([label, value]) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{value}</td>
          <td>
            <Copy value={value} words={words} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
