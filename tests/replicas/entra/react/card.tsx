/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { usePage } from './context.ts';

interface CardProps {
  number: number;
  title: string;
  edit?: () => void;
  children: ReactNode;
}

/** A numbered card with its heading and, where something can be changed, "Edit". */
export function Card({ number, title, edit, children }: CardProps) {
  const { labels } = usePage();
  return (
    <section className="ms-saml-card">
      <div className="ms-saml-number">{number}</div>
      <div className="ms-saml-body">
        <h4 className="ms-saml-title">{title}</h4>
        {edit && (
          <button
            type="button"
            className="ms-Button ms-Link ms-saml-edit"
            onClick={edit}
            aria-label={`${labels.edit} ${title}`}
          >
            {labels.edit}
          </button>
        )}
        {children}
      </div>
    </section>
  );
}

export function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ms-saml-row">
      <div className="ms-saml-label">{label}</div>
      <div className="ms-saml-value">{children}</div>
    </div>
  );
}

/** A read-only value, cut on the screen, with a button that copies all of it. */
export function CopyRow({ label, value }: { label: string; value: string }) {
  const { labels } = usePage();
  return (
    <Row label={label}>
      <div className="fxc-copyablelabel-textbox">
        <input readOnly type="text" className="ms-TextField-field" value={value} title={value} />
        <button
          type="button"
          className="ms-Button ms-Button--icon"
          title={labels.copy}
          aria-label={labels.copy}
          onClick={() => navigator.clipboard.writeText(value)}
        >
          ⧉
        </button>
      </div>
    </Row>
  );
}
