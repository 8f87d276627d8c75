/** @jsxImportSource react */
import { type ReactNode, useId } from 'react';
import type { FieldSpec } from '../../fields.ts';
import type { Settings } from '../../settings.ts';
import type { Translate } from '../../words.ts';

export interface FieldProps {
  spec: FieldSpec;
  settings: Settings;
  error: string | undefined;
  t: Translate;
  set: (values: Partial<Settings>) => void;
}

const Control = (props: FieldProps & { id: string; children: ReactNode }) => {
  const { spec, error, t, id, children } = props;
  return (
    <div className={`MuiFormControl-root MuiTextField-root${error ? ' Mui-error' : ''}`}>
      <label className="MuiFormLabel-root MuiInputLabel-root" htmlFor={id}>
        {t(spec.label)}
      </label>
      <div className="MuiInputBase-root MuiOutlinedInput-root">{children}</div>
      {(error ?? spec.explain) && (
        <p className="MuiFormHelperText-root" id={`${id}-helper`}>
          {error ?? spec.explain}
        </p>
      )}
    </div>
  );
};

export const TextField = (props: FieldProps) => {
  const id = useId();
  const { spec, settings, error, set } = props;
  return (
    <Control {...props} id={id}>
      <input
        className="MuiInputBase-input MuiOutlinedInput-input"
        id={id}
        type="text"
        aria-invalid={error !== undefined}
        placeholder={spec.placeholder}
        value={String(settings[spec.name])}
        onChange={(event) => set({ [spec.name]: event.target.value })}
      />
    </Control>
  );
};

export const SelectField = (props: FieldProps) => {
  const id = useId();
  const { spec, settings, t, set } = props;
  return (
    <Control {...props} id={id}>
      <select
        className="MuiNativeSelect-select MuiInputBase-input"
        id={id}
        value={String(settings[spec.name])}
        onChange={(event) => set({ [spec.name]: event.target.value })}
      >
        {spec.options?.map(([value, text]) => (
          <option key={value} value={value}>
            {t(text)}
          </option>
        ))}
      </select>
    </Control>
  );
};

export const CheckField = ({ spec, settings, t, set }: FieldProps) => (
  <label className="MuiFormControlLabel-root">
    <span className="MuiCheckbox-root">
      <input
        className="PrivateSwitchBase-input"
        type="checkbox"
        checked={settings[spec.name] === true}
        onChange={(event) => set({ [spec.name]: event.target.checked })}
      />
    </span>
    <span className="MuiFormControlLabel-label">{t(spec.text ?? spec.label)}</span>
  </label>
);

/** A certificate counts as soon as its file is picked: this look has no second button. */
export const FileField = (props: FieldProps) => {
  const id = useId();
  const { spec, set } = props;
  return (
    <Control {...props} id={id}>
      <input
        id={id}
        type="file"
        onChange={async (event) =>
          set({ [spec.name]: (await event.target.files?.[0]?.text())?.trim() ?? '' })
        }
      />
    </Control>
  );
};
