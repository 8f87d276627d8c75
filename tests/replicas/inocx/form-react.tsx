/** @jsxImportSource react */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { pause } from '../browser.ts';
import type { PageState } from './index.ts';
import { acsUrlOf, entityIdOf } from './store.ts';
import { SAML_FIELDS, type Words } from './words.ts';

interface Props {
  state: PageState;
  words: Words;
  send(values: unknown): Promise<string | null>;
  close(): void;
}

const EMPTY = {
  name: '',
  reference: '',
  type: '',
  issuerUrl: '',
  endpoint: '',
  identifierFormat: '',
  certificate: '',
};
const FORMATS = ['emailAddress', 'unspecified', 'persistent', 'transient'];

const urn = (name: string): string =>
  `urn:oasis:names:tc:SAML:${/p|t/.test(name[0] ?? '') ? '2.0' : '1.1'}:nameid-format:${name}`;

const Row = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId();
  return (
    <div className="row floating">
      {children(id)}
      <label htmlFor={id}>{label} *</label>
    </div>
  );
};

/** Controlled inputs, labels after them as floating ones are; the format is chosen from a list. */
export const Form = ({ state, words, send, close }: Props) => {
  const { variant, tenant } = state;
  const has = (flavour: string) => variant.flavour.split(' ').includes(flavour);
  const [values, setValues] = useState(EMPTY);
  const [chosen, setChosen] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [mount, setMount] = useState(0);
  const pending = useRef(variant.rerender);
  useEffect(() => {
    pause(variant.late).then(() => setChosen(values.type));
  }, [values.type, variant.late]);
  const set = (name: keyof typeof EMPTY) => (event: { target: { value: string } }) => {
    const { value } = event.target;
    setValues((before) => ({ ...before, [name]: value }));
    const saml = SAML_FIELDS.some((one) => one === name);
    if (saml && has('expired')) location.assign('/login');
    if (!saml || !pending.current) return;
    pending.current = false;
    pause(30).then(() => setMount(1));
  };
  const readonly = has('readonly');
  const bind = (name: keyof typeof EMPTY, id: string) => ({
    id,
    value: values[name],
    onChange: set(name),
    disabled: readonly && name !== 'type',
  });
  return (
    <div className="panel" role="dialog" aria-label={words.add}>
      <h2>{words.add}</h2>
      <Row label={words.name}>{(id) => <input {...bind('name', id)} />}</Row>
      <Row label={words.reference}>{(id) => <input {...bind('reference', id)} />}</Row>
      <Row label={words.type}>
        {(id) => (
          <select {...bind('type', id)}>
            <option value="">{words.choose}</option>
            <option value="saml">{words.saml}</option>
            <option value="oauth">{words.oauth}</option>
          </select>
        )}
      </Row>
      {chosen === 'oauth' && (
        <Row label={words.method}>{(id) => <input id={id} defaultValue="HubSpot" />}</Row>
      )}
      {chosen === 'saml' && (
        <div key={mount}>
          <Row label={words.issuerUrl}>{(id) => <input {...bind('issuerUrl', id)} />}</Row>
          <Row label={words.endpoint}>{(id) => <input {...bind('endpoint', id)} />}</Row>
          <Row label={words.identifierFormat}>
            {(id) => (
              <select {...bind('identifierFormat', id)}>
                <option value="">-</option>
                {FORMATS.map((name) => (
                  <option key={name} value={urn(name)}>
                    {urn(name)}
                  </option>
                ))}
              </select>
            )}
          </Row>
          <Row label={words.certificate}>
            {(id) => <textarea rows={6} {...bind('certificate', id)} />}
          </Row>
          {has('shown') && (
            <dl>
              <dt>{words.entityId}</dt>
              <dd>{entityIdOf(tenant)}</dd>
              <dt>{words.replyUrl}</dt>
              <dd>{acsUrlOf(tenant)}</dd>
            </dl>
          )}
        </div>
      )}
      {error && <p role="alert">{error}</p>}
      {!readonly && (
        <button
          type="button"
          className="primary"
          onClick={async () => setError(await send(values))}
        >
          {words.save}
        </button>
      )}
      <button type="button" onClick={close}>
        Cancel
      </button>
    </div>
  );
};
