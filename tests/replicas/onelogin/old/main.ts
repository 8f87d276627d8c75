import { pause, post, readState } from '../../browser.ts';
import type { Boot, CertificateView } from '../boot.ts';
import { showApp } from './app-page.ts';
import { dressed, group, make } from './dom.ts';

const MENU = ['Users', 'Apps', 'Devices', 'Activity', 'Settings', 'Developers'];

const links = (root: HTMLElement, title: string, all: readonly { name: string; href: string }[]) =>
  root.append(
    make('h1', {}, title),
    make('a', { class: 'btn', href: '/apps/find' }, 'Add App'),
    ...all.map(({ name, href }) => make('p', {}, make('a', { href }, name))),
  );

const showAdd = (root: HTMLElement, connector: string): void => {
  const name = make('input', { type: 'text', name: 'app[name]' });
  name.value = connector;
  const button = make('a', { class: 'btn btn-primary', href: '#' }, 'Save');
  button.addEventListener('click', async (event) => {
    event.preventDefault();
    const { href } = await post<{ href?: string }>('/api/apps', { displayName: name.value });
    if (href) location.assign(href);
  });
  root.append(
    make('h1', {}, `Add ${connector}`),
    button,
    make('div', { class: 'nav-tabs' }, make('a', { class: 'active', href: '#' }, 'Configuration')),
    make(
      'form',
      { class: 'form-horizontal' },
      make('div', { class: 'section-name' }, 'Portal'),
      group('name', 'Display Name', name),
      group('visible', 'Visible in portal', make('input', { type: 'checkbox', checked: '' })),
    ),
  );
};

const showCertificate = (root: HTMLElement, view: CertificateView): void => {
  const print = make('input', { type: 'text', readonly: '', value: view.sha1 });
  const pem = make('textarea', { rows: '10', readonly: '' }, view.pem);
  const hash = dressed('hash', 'hash', ['SHA1', 'SHA256'], '0');
  hash[1]?.addEventListener('change', () => {
    print.value = print.value === view.sha1 ? view.sha256 : view.sha1;
  });
  root.append(
    make('h1', {}, view.name),
    group('key_length', 'Key length', '2048-bit'),
    group('sha', 'SHA fingerprint', ...hash),
    group('fingerprint', 'Fingerprint', print),
    group('x509', 'X.509 Certificate', pem),
    group('format', '', ...dressed('format', 'format', ['X.509 PEM', 'X.509 DER'], '0')),
    make('a', { class: 'btn', href: view.downloadHref }, 'Download'),
  );
};

const start = async (): Promise<void> => {
  const boot = readState<Boot>();
  await pause(boot.variant.slow);
  const root = document.getElementById('root');
  if (!root) return;
  const menu = MENU.map((name) => make('li', {}, make('a', { href: '/apps' }, name)));
  root.append(make('div', { class: 'navbar-inner' }, make('ul', { class: 'nav' }, ...menu)));
  if (boot.view === 'app') showApp(root, boot.app, boot.variant);
  else if (boot.view === 'add') showAdd(root, boot.connector);
  else if (boot.view === 'certificate') showCertificate(root, boot.certificate);
  else if (boot.view === 'find') links(root, 'Find Applications', boot.connectors);
  else links(root, 'Company Apps', boot.apps);
};

void start();
