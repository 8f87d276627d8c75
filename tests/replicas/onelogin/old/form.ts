import { ALGORITHMS, FIELDS, type FormField, OLD_VALIDATOR_HINT, PUBLIC_KEY } from '../fields.ts';
import type { Settings } from '../settings.ts';
import { dressed, group, make } from './dom.ts';

/** Fields that the years before 2019 had not. */
const LATER = new Set(['sign_slo_request', 'sign_slo_response']);

const control = (field: FormField, value: string): (Element | string)[] => {
  const name = `app[configuration][${field.key}]`;
  if (field.options) return dressed(field.key, name, field.options, value);
  if (field.control === 'check') {
    const box = make('input', { type: 'checkbox', name });
    box.checked = value === '1';
    return [box];
  }
  if (field.control === 'area') {
    const area = make('textarea', { name, rows: '6' });
    area.value = value;
    return [area];
  }
  const input = make('input', { type: 'text', name, autocomplete: 'off' });
  input.value = value;
  const hint = field.key === 'validator' ? OLD_VALIDATOR_HINT : field.hint;
  return hint ? [input, make('p', { class: 'help-block' }, hint)] : [input];
};

const groupOf = (field: FormField, settings: Settings): Element =>
  group(field.key, field.label, ...control(field, settings.configuration[field.key] ?? ''));

const pane = (id: string, title: string, ...children: Element[]): Element =>
  make(
    'div',
    { class: 'tab-pane', id },
    make('div', { class: 'section-name' }, title),
    make('div', { class: 'section-fields' }, ...children),
  );

export const configurationPane = (settings: Settings): Element => {
  const encrypts = settings.configuration.encrypt_assertion === '1';
  const fields = FIELDS.filter(({ key }) => !LATER.has(key));
  return pane(
    'configuration',
    'Application Details',
    ...fields.map((field) => groupOf(field, settings)),
    ...(encrypts ? [make('h4', {}, 'SAML Encryption'), groupOf(PUBLIC_KEY, settings)] : []),
  );
};

export const infoPane = (settings: Settings): Element => {
  const name = make('input', { type: 'text', name: 'app[name]' });
  name.value = settings.displayName;
  const visible = make('input', { type: 'checkbox', name: 'app[visible]' });
  visible.checked = settings.visible;
  return pane(
    'info',
    'Portal',
    group('name', 'Display Name', name),
    group('visible', 'Visible in portal', visible),
  );
};

export const parametersPane = (connector: string, settings: Settings): Element => {
  const rows = settings.parameters.map(({ name, value, nameId }) =>
    make(
      'tr',
      {},
      make('td', {}, name),
      make('td', {}, value),
      make('td', {}, nameId ? '' : 'custom parameter'),
    ),
  );
  const head = make(
    'tr',
    {},
    make('th', {}, `${connector} Field`),
    make('th', {}, 'Value'),
    make('th'),
  );
  return pane(
    'parameters',
    'Credentials are',
    make('p', {}, 'Configured by admin'),
    make('a', { href: '#', class: 'add-parameter' }, 'Add parameter'),
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
  );
};

interface Shown {
  certificateName: string;
  certificateHref: string;
  issuerUrl: string;
  ssoUrl: string;
  sloUrl: string;
}

const shown = (key: string, label: string, value: string): Element => {
  const input = make('input', { type: 'text', readonly: '' });
  input.value = value;
  return group(key, label, input, make('a', { href: '#', class: 'copy', title: 'Copy' }, '⧉'));
};

export const ssoPane = (settings: Settings, app: Shown): Element => {
  const at = String(ALGORITHMS.indexOf(settings.signatureAlgorithm));
  return pane(
    'sso',
    'Enable SAML2.0',
    group('sign_on', 'Sign on method', 'SAML2.0'),
    group(
      'certificate_id',
      'X.509 Certificate',
      make('div', { class: 'box' }, app.certificateName),
      make('a', { href: '#change' }, 'Change'),
      make('a', { href: app.certificateHref }, 'View Details'),
    ),
    group(
      'signature_algorithm',
      'SAML Signature Algorithm',
      ...dressed('signature_algorithm', 'app[signature_algorithm]', ALGORITHMS, at),
    ),
    shown('issuer', 'Issuer URL', app.issuerUrl),
    shown('endpoint', 'SAML 2.0 Endpoint (HTTP)', app.ssoUrl),
    shown('slo', 'SLO Endpoint (HTTP)', app.sloUrl),
  );
};

export const accessPane = (settings: Settings): Element => {
  const box = make('input', { type: 'checkbox', name: 'app[assigned]' });
  box.checked = settings.assigned;
  return pane('access', 'Roles', make('label', { class: 'checkbox' }, box, 'Default'));
};
