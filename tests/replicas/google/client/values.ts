import { pause } from '../../browser.ts';
import type { CertificateView, IdpView } from '../view.ts';
import { boot, idpValues } from './boot.ts';
import { h, icon, jsaction } from './wiz.ts';

const { words, look } = boot;

const copy = (text: string): HTMLElement =>
  icon('content_copy', words.copy, () => void navigator.clipboard.writeText(text));

/** A value in its box; a long one may be cut, whole in the title. */
const shown = (value: string): HTMLElement => {
  if (look.boxes) {
    const input = h('input', { readonly: true }) as HTMLInputElement;
    input.value = value;
    return input;
  }
  if (!look.truncated || value.length < 40) return h('div', { class: 'qfh5Cc' }, value);
  return h('div', { class: 'qfh5Cc', title: value }, `${value.slice(0, 32)}…`);
};

const line = (label: string, value: string, cut = true): HTMLElement => {
  const text = cut ? shown(value) : h('div', { class: 'qfh5Cc' }, value);
  if (look.native)
    return h('tr', {}, h('th', { scope: 'row' }, label), h('td', {}, text, copy(value)));
  return h(
    'div',
    { class: 'KPFfwb' },
    h('div', { class: 'small' }, label),
    h('div', { class: 'box' }, text, copy(value)),
  );
};

const pemOf = (pem: string): HTMLElement => {
  if (!look.boxes) return h('div', { class: 'pem' }, pem);
  const area = h('textarea', { readonly: true, rows: '6' }) as HTMLTextAreaElement;
  area.value = pem;
  return area;
};

const about = (certificate: CertificateView): HTMLElement[] => [
  h('b', {}, certificate.name),
  h('div', {}, `${words.expires} ${certificate.expires}`),
  copy(certificate.pem),
  icon('file_download', `${words.copy} ${certificate.name}`, () =>
    save(`${certificate.name}.pem`, certificate.pem),
  ),
];

/** A certificate with its name, its text and its fingerprint. */
export const certificate = (label: string, shownOne: CertificateView): HTMLElement[] => [
  look.native
    ? h(
        'tr',
        {},
        h('th', { scope: 'row' }, label),
        h('td', {}, ...about(shownOne), pemOf(shownOne.pem)),
      )
    : h(
        'div',
        { class: 'KPFfwb' },
        h('div', { class: 'small' }, label),
        h('div', { class: 'box' }, ...about(shownOne)),
        pemOf(shownOne.pem),
      ),
  line(words.fingerprint, shownOne.fingerprint, false),
];

/** Files are made in the page: there is no address to load them from. */
export const save = (name: string, text: string): void => {
  const link = h('a', { download: name }) as HTMLAnchorElement;
  link.href = URL.createObjectURL(new Blob([text]));
  link.click();
  URL.revokeObjectURL(link.href);
};

/** A box that is filled when the values have come. */
export const later = (draw: (idp: IdpView) => readonly HTMLElement[]): HTMLElement => {
  const rows = h(look.native ? 'table' : 'div', { class: 'values', 'aria-busy': 'true' });
  const fill = async (): Promise<void> => {
    await pause(boot.late);
    rows.replaceChildren(...draw(await idpValues()));
    rows.removeAttribute('aria-busy');
  };
  void fill();
  return rows;
};

/** SSO URL, Entity ID, one certificate; with two, a list says which. */
export const idpLines = (
  idp: IdpView,
  name: string,
  choose: (name: string) => void,
): HTMLElement[] => {
  const one = idp.certificates.find((c) => c.name === name) ?? idp.certificates[0];
  const options = idp.certificates.map((c) => h('option', { value: c.name }, c.name));
  const select = h(
    'select',
    {
      'aria-label': words.selectCertificate,
      jsaction: jsaction({
        change: (element) => choose(element instanceof HTMLSelectElement ? element.value : ''),
      }),
    },
    ...options,
  ) as HTMLSelectElement;
  if (one) select.value = one.name;
  const cell = look.native ? h('tr', {}, h('td', {}), h('td', {}, select)) : select;
  return [
    line(words.ssoUrl, idp.ssoUrl),
    line(words.entityId, idp.entityId),
    ...(options.length > 1 ? [cell] : []),
    ...(one ? certificate(words.certificate, one) : []),
  ];
};

export const addresses = (idp: IdpView): HTMLElement[] => [
  line(words.ssoUrl, idp.ssoUrl),
  line(words.entityId, idp.entityId),
];
