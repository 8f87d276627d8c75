/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { pause } from '../browser.ts';
import type { Variant } from '../replica.ts';
import { CertificateField } from './certificate-field.tsx';
import type { Send } from './state.ts';
import type { Connection } from './store.ts';
import type { Words } from './words.ts';

interface Props {
  connection: Connection;
  words: Words;
  variant: Variant;
  send: Send;
}

/** What the page shows after *Create*; `late` holds the SP values back. */
export const ConnectionView = ({ connection, words, variant, send }: Props) => {
  const [there, setThere] = useState(variant.late === 0);
  useEffect(() => {
    pause(variant.late).then(() => setThere(true));
  }, [variant.late]);
  return (
    <>
      <section className="card-wide">
        <h2>SAML Service Provider details</h2>
        <p>Add these details at your identity provider.</p>
        {there && (
          <dl>
            <Copyable label={words.acsUrl} value={connection.acsUrl} />
            <Copyable label={words.entityId} value={connection.entityId} />
          </dl>
        )}
      </section>
      <section className="card-wide">
        <h2>SAML Configuration</h2>
        <dl>
          <Row label={words.organizationName} value={connection.organizationName} />
          <Row label={words.signInUrl} value={connection.ssoUrl} />
          <Row label={words.domains} value={connection.domains.join(', ')} />
          <Row label="Certificates" value={String(connection.certificates.length)} />
        </dl>
        <NewCertificate words={words} variant={variant} send={send} />
        <button type="button" className="plain" onClick={() => send('delete', {})}>
          Delete connection
        </button>
      </section>
    </>
  );
};

const Row = ({ label, value }: { label: string; value: string }) => (
  <div className="row">
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

const Copyable = ({ label, value }: { label: string; value: string }) => (
  <div className="row">
    <dt>{label}</dt>
    <dd>
      <code>{value}</code>
      <button type="button" onClick={() => navigator.clipboard.writeText(value)}>
        Copy
      </button>
    </dd>
  </div>
);

const NewCertificate = ({ words, variant, send }: Omit<Props, 'connection'>) => {
  const [open, setOpen] = useState(false);
  const [certificate, setCertificate] = useState('');
  const save = async (): Promise<void> => {
    if (!(await send('certificate', { certificate }))) setOpen(false);
  };
  if (!open)
    return (
      <button type="button" onClick={() => setOpen(true)}>
        Add new certificate
      </button>
    );
  return (
    <div className="form">
      <CertificateField
        label={words.certificate}
        value={certificate}
        set={setCertificate}
        first={variant.flavour === 'upload' ? 'upload' : 'paste'}
      />
      <button type="button" className="primary" onClick={save}>
        Save
      </button>
    </div>
  );
};
