import { downloads } from '../api.ts';
import { copyBox } from '../controls.ts';
import { bound, el } from '../dom.ts';
import { SigningPane } from '../pane/signing.ts';
import type { Portal } from '../portal.ts';
import { card, editLink, row } from './card.ts';
import { step1Warning } from './claims.ts';

/** A link that is grey and goes nowhere until step 1 is saved. */
function download(text: string, kind: keyof ReturnType<typeof downloads>): HTMLElement {
  return bound<Portal>(
    'a.ext-saml-download.msportalfx-link-primary',
    {
      css: ({ view }) => ({ 'azc-disabled': !view().ready }),
      attr: ({ view }) => ({
        href: view().ready ? downloads(view().app.objectId)[kind] : undefined,
        'aria-disabled': view().ready ? 'false' : 'true',
      }),
    },
    { role: 'link' },
    text,
  );
}

const day = (portal: Portal): string => {
  const { certificate, variant } = portal.view();
  return new Date(certificate.expires).toLocaleString(
    variant.language === 'de' ? 'de-DE' : 'en-US',
  );
};

function tokenCertificate({ labels }: Portal): HTMLElement {
  return el(
    'div.ext-saml-block',
    {},
    el('div.ext-saml-block-title', {}, labels.tokenCertificate),
    editLink<Portal>(labels.edit, (portal) => portal.pane(new SigningPane(portal))),
    row(labels.status, el('span', {}, labels.active)),
    row(
      labels.thumbprint,
      bound<Portal>('span', { text: ({ view }) => view().certificate.thumbprint }),
    ),
    row(labels.expiration, bound<Portal>('span', { text: day })),
    row(
      labels.notificationEmail,
      bound<Portal>('span', { text: ({ view }) => view().certificate.email }),
    ),
    copyBox<Portal>(labels.metadataUrl, labels.copy, ({ view }) => view().urls.metadata),
    row(labels.certBase64, download(labels.download, 'base64')),
    row(labels.certRaw, download(labels.download, 'raw')),
    row(labels.metadataXml, download(labels.download, 'metadata')),
  );
}

function verificationCertificates({ labels }: Portal): HTMLElement {
  return el(
    'div.ext-saml-block',
    {},
    el('div.ext-saml-block-title', {}, labels.verification),
    editLink<Portal>(labels.edit, () => undefined),
    row(labels.required, labels.no),
    row(labels.active, '0'),
    row(labels.expired, '0'),
  );
}

/** Card 3. Its values arrive last. */
export function certificatesCard(portal: Portal): HTMLElement {
  return card(
    3,
    portal.labels.certificates,
    step1Warning(portal),
    bound<Portal>(
      'div',
      { if: ({ certificateShown }) => certificateShown() },
      {},
      tokenCertificate(portal),
      ...(portal.view().variant.old ? [] : [verificationCertificates(portal)]),
    ),
  );
}
