/** @jsxImportSource react */
import { type FormEvent, useId, useRef, useState } from 'react';
import { pause } from '../browser.ts';
import type { Variant } from '../replica.ts';
import type { PageState, Send } from './state.ts';
import type { Words } from './words.ts';

interface Props {
  saved: PageState['saved'];
  words: Words;
  variant: Variant;
  send: Send;
}

/** `rerender`: the form is mounted anew shortly after its first change, as after a background load. */
export const IdentityProvider = ({ variant, ...rest }: Props) => {
  const [mount, setMount] = useState(0);
  const pending = useRef(variant.rerender);
  const changed = (): void => {
    if (!pending.current) return;
    pending.current = false;
    pause(30).then(() => setMount(1));
  };
  return <Form key={mount} {...rest} changed={changed} />;
};

const Form = ({
  saved,
  words,
  send,
  changed,
}: Omit<Props, 'variant'> & { changed: () => void }) => {
  const { ssoUrl, idpEntityId, certificate } = saved;
  const [values, setValues] = useState({ ssoUrl, idpEntityId, certificate });
  const [note, setNote] = useState<'none' | 'saved' | 'incomplete'>('none');
  const set = (name: keyof typeof values) => (value: string) => {
    setValues((before) => ({ ...before, [name]: value }));
    changed();
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (Object.values(values).some((value) => value.trim() === '')) return setNote('incomplete');
    await send('identity-provider', values);
    setNote('saved');
  };
  const required = (value: string) =>
    note === 'incomplete' && value.trim() === '' ? words.required : '';
  return (
    <form className="panel" onSubmit={submit} noValidate>
      <h2>{words.idpData}</h2>
      <p className="help">{words.idpHelp}</p>
      <Field
        label={words.ssoUrl}
        value={values.ssoUrl}
        error={required(values.ssoUrl)}
        set={set('ssoUrl')}
      />
      <Field
        label={words.entityId}
        value={values.idpEntityId}
        error={required(values.idpEntityId)}
        set={set('idpEntityId')}
      />
      <Field
        label={words.certificate}
        help={words.certificateHelp}
        value={values.certificate}
        error={required(values.certificate)}
        set={set('certificate')}
        rows={8}
      />
      <button type="submit" className="primary">
        {words.save}
      </button>
      {note === 'saved' && (
        <p className="note" role="status">
          {words.savedNote}
        </p>
      )}
    </form>
  );
};

interface FieldProps {
  label: string;
  value: string;
  error: string;
  set: (value: string) => void;
  help?: string;
  rows?: number;
}

const Field = ({ label, value, error, set, help, rows }: FieldProps) => {
  const id = useId();
  const Control = rows ? 'textarea' : 'input';
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <Control
        id={id}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event: { target: { value: string } }) => set(event.target.value)}
        {...(rows ? { rows } : {})}
      />
      {help && <small>{help}</small>}
      {error && <small className="error">{error}</small>}
    </div>
  );
};
