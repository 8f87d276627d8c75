/** @jsxImportSource react */
import type { DraftRow } from '../client/draft.ts';
import { usePage } from './context.ts';

interface RowListProps {
  caption: string;
  help: string;
  placeholder: string;
  add: string;
  rows: readonly DraftRow[];
  change: (rows: DraftRow[]) => void;
  /** '' for none. */
  error: string;
}

/** Rows that come and go, with the link that adds one below them. */
export function RowList(props: RowListProps) {
  const { caption, help, placeholder, add, rows, change, error } = props;
  const { labels } = usePage();
  const write = (at: number, value: string) =>
    change(rows.map((row, place) => (place === at ? { ...row, value } : row)));
  return (
    <div className="ms-TextField">
      <div className="ms-Label">
        {caption} <span className="ms-required">*</span>
      </div>
      <div className="ms-help">{help}</div>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else to be known by
        <div className="ms-saml-list-row" key={at}>
          <input
            type="text"
            className="ms-TextField-field"
            placeholder={placeholder}
            aria-label={placeholder}
            value={row.value}
            onChange={({ target }) => write(at, target.value)}
          />
          <input
            type="checkbox"
            aria-label={labels.default}
            checked={row.isDefault}
            disabled={rows.length < 2}
            onChange={() =>
              change(rows.map((other, place) => ({ ...other, isDefault: place === at })))
            }
          />
          <button
            type="button"
            className="ms-Button ms-Button--icon"
            title={labels.delete}
            onClick={() => change(rows.filter((_, place) => place !== at))}
          >
            ✕
          </button>
        </div>
      ))}
      {error !== '' && (
        <div className="ms-TextField-errorMessage" role="alert">
          {error}
        </div>
      )}
      <button
        type="button"
        className="ms-Button ms-Link"
        onClick={() => change([...rows, { value: '', isDefault: rows.length === 0 }])}
      >
        {add}
      </button>
    </div>
  );
}
