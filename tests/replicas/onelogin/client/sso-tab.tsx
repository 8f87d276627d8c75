/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { pause } from '../../browser.ts';
import type { Variant } from '../../replica.ts';
import { type AppView, has } from '../boot.ts';
import { ALGORITHMS } from '../fields.ts';
import type { Settings } from '../settings.ts';
import { Copyable, Row, Select, Tick } from './controls.tsx';

interface Props {
  app: AppView;
  variant: Variant;
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
  disabled: boolean;
}

/** The certificate is here by its name alone. */
export const SsoTab = ({ app, variant, settings, change, disabled }: Props) => {
  const [there, setThere] = useState(variant.late === 0);
  useEffect(() => {
    pause(variant.late).then(() => setThere(true));
  }, [variant.late]);
  const truncated = has(variant, 'truncated');
  return (
    <>
      <section>
        <h2>Enable SAML2.0</h2>
        <Row label="Sign on method">
          <span>SAML2.0</span>
        </Row>
        <Row label="X.509 Certificate">
          <input className="ol-input" readOnly value={app.certificateName} />
          <div className="ol-links">
            <a href="#change">Change</a> <a href={app.certificateHref}>View Details</a>
          </div>
        </Row>
        <Row label="SAML Signature Algorithm">
          <Select
            value={settings.signatureAlgorithm}
            set={(signatureAlgorithm) => change({ signatureAlgorithm })}
            disabled={disabled}
            options={ALGORITHMS}
          />
        </Row>
        <Copyable label="Issuer URL" value={there ? app.issuerUrl : ''} truncated={truncated} />
        <Copyable
          label="SAML 2.0 Endpoint (HTTP)"
          value={there ? app.ssoUrl : ''}
          truncated={truncated}
        />
        <Copyable
          label="SLO Endpoint (HTTP)"
          value={there ? app.sloUrl : ''}
          truncated={truncated}
        />
      </section>
      <section>
        <h2>Login Hint</h2>
        <Tick
          text="Enable login hint"
          on={settings.loginHint}
          set={(loginHint) => change({ loginHint })}
          disabled={disabled}
        />
      </section>
    </>
  );
};
