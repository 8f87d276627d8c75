/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { pause, post } from '../browser.ts';
import { Switch, Text } from './controls.tsx';
import { Generated, SpEntityId } from './service-provider.tsx';
import type { PageState } from './state.ts';

interface Props {
  state: PageState;
  close: () => void;
}

/** `rerender`: the form is mounted anew shortly after the first of the IdP's values, once. */
export const SetUp = (props: Props) => {
  const [mount, setMount] = useState(0);
  const pending = useRef(props.state.variant.rerender);
  const changed = (): void => {
    if (!pending.current) return;
    pending.current = false;
    pause(30).then(() => setMount(1));
  };
  return <Form key={mount} {...props} changed={changed} />;
};

const Form = ({ state, close, changed }: Props & { changed: () => void }) => {
  const { host, variant } = state;
  const [values, setValues] = useState(state.sso);
  const [note, setNote] = useState({ text: '', bad: false });
  const off = variant.flavour.includes('readonly');
  const set =
    <N extends keyof typeof values>(name: N) =>
    (value: (typeof values)[N]) => {
      setValues((before) => ({ ...before, [name]: value }));
      if (name === 'domain') state.sso.domain = String(value);
      else changed();
    };
  const save = async (): Promise<void> => {
    const body = {
      ...values,
      autoCreateUsers: String(values.autoCreateUsers),
      autoCreateGroups: String(values.autoCreateGroups),
    };
    const { error, sso } = await post<PageState & { error: string | null }>('sso', body);
    if (!error) state.sso = sso;
    setNote({ text: error ?? 'SSO configuration saved.', bad: error !== null });
  };
  return (
    <section className="box">
      <h2>SSO setup</h2>
      <p className="help">Only logins that start at Infobip are supported.</p>
      <SpEntityId
        host={host}
        variant={variant}
        domain={values.domain}
        set={set('domain')}
        off={off}
      />
      <Generated host={host} variant={variant} domain={values.domain} />
      <Text label="IdP Login URL" value={values.ssoUrl} set={set('ssoUrl')} off={off} />
      <Text
        label="Identity Provider Issuer"
        value={values.idpEntityId}
        set={set('idpEntityId')}
        off={off}
      />
      <Text
        label="IdP Signature Certificate"
        value={values.certificate}
        set={set('certificate')}
        off={off}
        rows={5}
        help="Remove all new lines before saving."
      />
      <Switch
        label="Auto-create users"
        on={values.autoCreateUsers}
        set={set('autoCreateUsers')}
        off={off}
        help="Creates the account on the first successful login."
      />
      <Switch
        label="Auto-create groups"
        on={values.autoCreateGroups}
        set={set('autoCreateGroups')}
        off={off}
        help="Creates teams of the same names. Roles must be assigned by hand."
      />
      <footer>
        <button type="button" onClick={close}>
          Back
        </button>
        <button type="button" className="primary" onClick={save} disabled={off}>
          Save
        </button>
      </footer>
      {note.text && <p role={note.bad ? 'alert' : 'status'}>{note.text}</p>}
    </section>
  );
};
