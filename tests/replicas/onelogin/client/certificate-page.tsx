/** @jsxImportSource react */
import { useState } from 'react';
import type { CertificateView } from '../boot.ts';
import { Copyable, Row, Select } from './controls.tsx';
import { Header } from './shell.tsx';

/** *View Details* of the SSO tab leads here; the fingerprint's hash is only a way to look at it. */
export const CertificatePage = ({ certificate }: { certificate: CertificateView }) => {
  const [hash, setHash] = useState('SHA1');
  const [format, setFormat] = useState('X.509 PEM');
  return (
    <>
      <Header crumb="Certificates" crumbHref="/admin2/certificates" title={certificate.name}>
        <button type="button">Delete</button>
        <button type="button" className="primary" disabled>
          Save
        </button>
      </Header>
      <div className="ol-body">
        <main>
          <section>
            <h2>SHA fingerprint</h2>
            <Select value={hash} set={setHash} disabled={false} options={['SHA1', 'SHA256']} />
            <Copyable
              label="Fingerprint"
              value={hash === 'SHA1' ? certificate.sha1 : certificate.sha256}
            />
          </section>
          <section>
            <h2>X.509 Certificate</h2>
            <Row label="X.509 Certificate">
              <div className="ol-copy">
                <textarea className="ol-input" rows={8} readOnly value={certificate.pem} />
                <button
                  type="button"
                  className="ol-copy__button"
                  title="Copy to Clipboard"
                  onClick={() => navigator.clipboard.writeText(certificate.pem)}
                >
                  ⧉
                </button>
              </div>
            </Row>
            <Select
              value={format}
              set={setFormat}
              disabled={false}
              options={['X.509 PEM', 'X.509 DER']}
            />
            <button type="button" onClick={() => location.assign(certificate.downloadHref)}>
              Download
            </button>
          </section>
        </main>
      </div>
    </>
  );
};
