/** @jsxImportSource react */
import type { PanelKind } from './app.tsx';
import { Card, CopyRow, Row } from './card.tsx';
import { CertificatesCard } from './certificates-card.tsx';
import { usePage } from './context.ts';
import { tellShell } from './shell.ts';

/** Values of a list, or the word that stands where there are none. */
function Values({ values, empty }: { values: readonly string[]; empty: 'required' | 'optional' }) {
  const { labels } = usePage();
  const filled = values.filter((value) => value !== '');
  if (filled.length > 0) return filled.map((value) => <div key={value}>{value}</div>);
  return empty === 'required' ? (
    <span className="ms-saml-required">{labels.required}</span>
  ) : (
    <em>{labels.optional}</em>
  );
}

/** The five cards. */
export function Cards({ open }: { open: (panel: PanelKind) => void }) {
  const { labels, view } = usePage();
  const { basic, claims, urls } = view;
  return (
    <div className="ms-saml-cards">
      <Card number={1} title={labels.basic} edit={() => open('basic')}>
        <Row label={labels.identifier}>
          <Values values={basic.identifierUris} empty="required" />
        </Row>
        <Row label={labels.replyUrl}>
          <Values values={basic.replyUrls} empty="required" />
        </Row>
        <Row label={labels.signOnUrl}>
          <Values values={[basic.signOnUrl]} empty="optional" />
        </Row>
        <Row label={labels.relayState}>
          <Values values={[basic.relayState]} empty="optional" />
        </Row>
        <Row label={labels.logoutUrl}>
          <Values values={[basic.logoutUrl]} empty="optional" />
        </Row>
      </Card>
      <Card number={2} title={labels.claims} edit={() => tellShell('openClaims')}>
        {claims.additional.map(({ name, namespace, source }) => (
          <Row key={`${namespace}/${name}`} label={name}>
            {source}
          </Row>
        ))}
        <Row label={labels.uniqueUser}>{claims.nameId.source}</Row>
      </Card>
      <CertificatesCard edit={() => open('signing')} />
      <Card number={4} title={labels.setUp}>
        <p>{labels.setUpLine}</p>
        <CopyRow label={labels.loginUrl} value={urls.login} />
        <CopyRow label={labels.idpIdentifier} value={urls.issuer} />
        <CopyRow label={labels.idpLogoutUrl} value={urls.logout} />
      </Card>
      <Card number={5} title={labels.testWith}>
        <p>{labels.testLine}</p>
        <button type="button" className="ms-Button ms-Button--primary" disabled={!view.ready}>
          {labels.test}
        </button>
      </Card>
    </div>
  );
}
