/** @jsxImportSource react */
import { downloads } from '../client/api.ts';
import { Card, CopyRow, Row } from './card.tsx';
import { usePage } from './context.ts';

function Download({ label, href }: { label: string; href: string }) {
  const { labels, view } = usePage();
  return (
    <Row label={label}>
      {view.ready ? (
        <a className="ms-Link" href={href}>
          {labels.download}
        </a>
      ) : (
        <span className="ms-Link is-disabled" aria-disabled="true">
          {labels.download}
        </span>
      )}
    </Row>
  );
}

/** Card 3; the certificate's part comes last. */
export function CertificatesCard({ edit }: { edit: () => void }) {
  const { labels, view, certificateShown } = usePage();
  const files = downloads(view.app.objectId);
  const language = view.variant.language === 'de' ? 'de-DE' : 'en-US';
  return (
    <Card number={3} title={labels.certificates} edit={edit}>
      {!view.ready && <div className="ms-saml-warning">{labels.fillStep1}</div>}
      {certificateShown && (
        <>
          <h5>{labels.tokenCertificate}</h5>
          <Row label={labels.status}>{labels.active}</Row>
          <Row label={labels.thumbprint}>{view.certificate.thumbprint}</Row>
          <Row label={labels.expiration}>
            {new Date(view.certificate.expires).toLocaleString(language)}
          </Row>
          <Row label={labels.notificationEmail}>{view.certificate.email}</Row>
          <CopyRow label={labels.metadataUrl} value={view.urls.metadata} />
          <Download label={labels.certBase64} href={files.base64} />
          <Download label={labels.certRaw} href={files.raw} />
          <Download label={labels.metadataXml} href={files.metadata} />
        </>
      )}
    </Card>
  );
}
