/** @jsxImportSource react */
import { useState } from 'react';
import type { Column } from '../shared/statements.ts';

interface RowsProps<Row> {
  title: string;
  columns: readonly Column[];
  saved: readonly Row[];
  set: (rows: Row[]) => void;
}

/** A list in rows with *Add Another*; a row in which nothing is typed does not count. */
export const Rows = <Row extends Record<string, string>>(props: RowsProps<Row>) => {
  const { title, columns, saved, set } = props;
  const blank = Object.fromEntries(columns.map((c) => [c.name, c.options?.[0]?.[0] ?? ''])) as Row;
  const [rows, setRows] = useState<Row[]>(
    saved.length ? saved.map((row) => ({ ...row })) : [blank],
  );
  const put = (next: Row[]) => {
    setRows(next);
    set(next.filter((row) => columns.some((c) => !c.options && row[c.name])));
  };
  const change = (index: number, name: string, value: string) =>
    put(rows.map((row, i) => (i === index ? { ...row, [name]: value } : row)));
  return (
    <fieldset className="Mui-rows">
      <legend className="MuiTypography-h6">{title}</legend>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity here
        <div className="Mui-row" key={i}>
          {columns.map(({ name, title: label, options }) =>
            options ? (
              <select
                key={name}
                aria-label={label}
                value={row[name]}
                onChange={(event) => change(i, name, event.target.value)}
              >
                {options.map(([value, text]) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            ) : (
              <input
                key={name}
                type="text"
                aria-label={label || title}
                placeholder={label}
                value={row[name]}
                onChange={(event) => change(i, name, event.target.value)}
              />
            ),
          )}
        </div>
      ))}
      <button className="button" type="button" onClick={() => setRows([...rows, blank])}>
        Add Another
      </button>
    </fieldset>
  );
};
