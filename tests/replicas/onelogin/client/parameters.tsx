/** @jsxImportSource react */
import { useState } from 'react';
import type { Settings } from '../settings.ts';
import { type Draft, ParameterDialog } from './parameter-dialog.tsx';

interface Props {
  connector: string;
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
  disabled: boolean;
}

const CREDENTIALS = [
  ['admin', 'Configured by admin'],
  ['shared', 'Configured by admins and shared by all users'],
] as const;

export const Parameters = ({ connector, settings, change, disabled }: Props) => {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { parameters, credentials } = settings;
  const store = ({ at, ...parameter }: Draft): void => {
    const rows = parameters.toSpliced(at, 1, parameter);
    change({ parameters: rows });
  };
  return (
    <>
      <section>
        <div className="ol-row__label">Credentials are</div>
        {CREDENTIALS.map(([value, text]) => (
          <label key={value} className="ol-radio">
            <input
              type="radio"
              name="credentials"
              checked={credentials === value}
              disabled={disabled}
              onChange={() => change({ credentials: value })}
            />
            {text}
          </label>
        ))}
      </section>
      <section>
        <button
          type="button"
          className="ol-round"
          aria-label="Add parameter"
          disabled={disabled}
          onClick={() => setDraft({ at: parameters.length, name: '', value: '', included: false })}
        >
          +
        </button>
        <table className="ol-table">
          <thead>
            <tr>
              <th>{connector} Field</th>
              <th>Value</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {parameters.map((row, at) => (
              <tr key={row.name} onClick={() => !disabled && setDraft({ ...row, at })}>
                <td>{row.name}</td>
                <td>{row.value}</td>
                <td>{row.nameId ? '' : 'custom parameter'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {draft && (
        <ParameterDialog
          draft={draft}
          fresh={draft.at >= parameters.length}
          store={store}
          close={() => setDraft(null)}
        />
      )}
    </>
  );
};
