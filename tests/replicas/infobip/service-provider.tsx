/** @jsxImportSource react */
import { useEffect, useId, useState } from 'react';
import { pause } from '../browser.ts';
import type { Variant } from '../replica.ts';

interface Props {
  host: string;
  variant: Variant;
  domain: string;
}

const prefixOf = (host: string): string => `https://${host}/login/saml/`;

/**
 * The admin types the last part; the box has the whole address, or only that part after the rest of
 * it (`addon`), and then the whole is written below.
 */
export const SpEntityId = ({
  host,
  variant,
  domain,
  set,
  off,
}: Props & { set: (domain: string) => void; off: boolean }) => {
  const id = useId();
  const prefix = prefixOf(host);
  const addon = variant.flavour.includes('addon');
  return (
    <div className="field top">
      <label htmlFor={id}>SP Entity ID</label>
      <div className="with-copy">
        {addon && <span className="addon">{prefix}</span>}
        <input
          id={id}
          value={addon || !domain ? domain : prefix + domain}
          disabled={off}
          autoComplete="off"
          placeholder="mycustomdomain"
          onChange={(event) =>
            set(addon ? event.target.value : event.target.value.replace(prefix, ''))
          }
        />
      </div>
      {addon && domain && <small className="whole">{prefix + domain}</small>}
    </div>
  );
};

/** What follows from the custom domain: at every letter, or `late` after the last. */
export const Generated = ({ host, variant, domain }: Props) => {
  const [made, setMade] = useState(domain);
  useEffect(() => {
    let current = true;
    pause(variant.late).then(() => current && setMade(domain));
    return () => {
      current = false;
    };
  }, [domain, variant.late]);
  const base = made && prefixOf(host) + made;
  const acs = variant.old
    ? 'SP Assertion Consumer Service URL'
    : 'SP Assertion Consumer Service (ACS) URL';
  return (
    <>
      <Shown label={acs} value={base && `${base}/callback`} flavour={variant.flavour} />
      <Shown label="SP Initiation URL" value={base} flavour={variant.flavour} />
    </>
  );
};

interface ShownProps {
  label: string;
  value: string;
  flavour: string;
}

const Shown = ({ label, value, flavour }: ShownProps) => {
  const id = useId();
  const cut = flavour.includes('truncated') && value.length > 30;
  return (
    <div className="field top">
      <label htmlFor={id}>{label}</label>
      <div className="with-copy">
        {cut || flavour.includes('text') ? (
          <span className="value" title={value}>
            {cut ? `${value.slice(0, 30)}…` : value}
          </span>
        ) : (
          <input id={id} readOnly value={value} />
        )}
        <button
          type="button"
          className="copy"
          aria-label={`Copy ${label}`}
          onClick={() => navigator.clipboard.writeText(value)}
        >
          Copy
        </button>
      </div>
    </div>
  );
};
