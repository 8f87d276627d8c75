import type { CertificateView } from '../../app-view.ts';
import { h, onClick } from '../shared/dom.ts';
import { write } from '../shared/save.ts';
import type { TabContext } from './instance.ts';

const menu = (certificate: CertificateView, { app, t, reload }: TabContext): HTMLElement => {
  const activate = async () => {
    if (!window.confirm('Activate this certificate?')) return;
    await write(`${app.path}certificates/activate`, { kid: certificate.kid });
    await reload();
  };
  return h(
    'details',
    { class: 'actions-menu' },
    h('summary', { class: 'button' }, `${t('Actions')} ▾`),
    h(
      'div',
      { class: 'actions-list' },
      ...(certificate.active
        ? []
        : [onClick(h('a', { href: '#' }, 'Activate'), () => void activate())]),
      h('a', { href: certificate.metadataHref, target: '_blank' }, t('View IdP metadata')),
      h('a', { href: certificate.downloadHref }, t('Download certificate')),
    ),
  );
};

/** The signing keys of the app; the org's old SHA-1 one stands first, and does not sign. */
export const certificatesTable = (context: TabContext): HTMLElement => {
  const { app, t, reload } = context;
  const generate = h('button', { type: 'button', class: 'button' }, 'Generate new certificate');
  onClick(generate, async () => {
    await write(`${app.path}certificates/generate`, {});
    await reload();
  });
  const titles = ['Type', 'Created', 'Expires', 'Status', t('Actions')];
  const rows = app.certificates.map((certificate) =>
    h(
      'tr',
      {},
      h('td', {}, certificate.type === 'SHA-1' ? '⚠ ' : '', certificate.type),
      h('td', {}, certificate.created),
      h('td', {}, certificate.expires),
      h(
        'td',
        { class: certificate.active ? 'status-active' : 'status-inactive' },
        certificate.active ? 'Active' : 'Inactive',
      ),
      h('td', {}, menu(certificate, context)),
    ),
  );
  return h(
    'section',
    { class: 'card' },
    h('h2', { class: 'o-form-title-bar' }, t('SAML Signing Certificates')),
    generate,
    h(
      'table',
      { class: 'okta-table' },
      h('thead', {}, h('tr', {}, ...titles.map((title) => h('th', {}, title)))),
      h('tbody', {}, ...rows),
    ),
  );
};
