/** @jsxImportSource react */
import { useEffect, useId, useRef, useState } from 'react';
import { pause } from '../browser.ts';
import type { Variant } from '../replica.ts';
import { CertificateField } from './certificate-field.tsx';
import { Field } from './field.tsx';
import type { Send } from './state.ts';
import { Tags } from './tags.tsx';
import type { Words } from './words.ts';

interface Props {
  words: Words;
  variant: Variant;
  send: Send;
  close: () => void;
}

/** The window at the right. `rerender`: its form is mounted anew shortly after its first change. */
export const Panel = (props: Props) => {
  const [mount, setMount] = useState(0);
  const [there, setThere] = useState(props.variant.late === 0);
  const pending = useRef(props.variant.rerender);
  const id = useId();
  useEffect(() => {
    pause(props.variant.late).then(() => setThere(true));
  }, [props.variant.late]);
  const changed = (): void => {
    if (!pending.current) return;
    pending.current = false;
    pause(30).then(() => setMount(1));
  };
  return (
    <aside className="panel" role="dialog" aria-labelledby={id}>
      <header>
        <h2 id={id}>{props.words.create}</h2>
        <button type="button" aria-label="Close" onClick={props.close}>
          ×
        </button>
      </header>
      {there ? <Form key={mount} {...props} changed={changed} /> : <p>Loading…</p>}
    </aside>
  );
};

const EMPTY = { ssoUrl: '', organizationName: '', certificate: '', domains: [] as string[] };

const Form = ({ words, variant, send, close, changed }: Props & { changed: () => void }) => {
  const [values, setValues] = useState(EMPTY);
  const [error, setError] = useState<string | null>(null);
  const set =
    <N extends keyof typeof EMPTY>(name: N) =>
    (value: (typeof EMPTY)[N]) => {
      setValues((before) => ({ ...before, [name]: value }));
      changed();
    };
  const create = async (): Promise<void> =>
    setError(await send('create', { ...values, domains: values.domains.join('\n') }));
  return (
    <div className="form">
      <Field label={words.signInUrl} value={values.ssoUrl} set={set('ssoUrl')} />
      <Field
        label={words.organizationName}
        value={values.organizationName}
        set={set('organizationName')}
      />
      <CertificateField
        label={words.certificate}
        value={values.certificate}
        set={set('certificate')}
        first={variant.flavour === 'upload' ? 'upload' : 'paste'}
      />
      <Tags label={words.domains} tags={values.domains} set={set('domains')} />
      {error && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      <footer>
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="button" className="primary" onClick={create}>
          Create
        </button>
      </footer>
    </div>
  );
};
