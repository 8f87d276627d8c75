import jQuery from 'jquery';
import { pause } from '../../browser.ts';
import type { Variant } from '../../replica.ts';
import { type AppView, has } from '../boot.ts';
import { ALGORITHMS, FIELDS, PUBLIC_KEY } from '../fields.ts';
import type { Settings } from '../settings.ts';
import { make } from './dom.ts';
import { accessPane, configurationPane, infoPane, parametersPane, ssoPane } from './form.ts';

const TABS = [
  'Info',
  'Configuration',
  'Parameters',
  'Rules',
  'SSO',
  'Access',
  'Users',
  'Privileges',
];
const RERENDER = 300;

/** All tabs stand in the document at once; the hash says which is seen. */
const turn = (): void => {
  const id = location.hash.slice(1) || 'info';
  for (const pane of document.querySelectorAll('.tab-pane'))
    jQuery(pane).toggleClass('active', pane.id === id);
  for (const tab of document.querySelectorAll('.nav-tabs a'))
    jQuery(tab).toggleClass('active', tab.getAttribute('href') === `#${id}`);
};

const entered = (form: HTMLFormElement, name: string): string | undefined => {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement && control.type === 'checkbox')
    return control.checked ? '1' : '0';
  return control && 'value' in control ? String(control.value) : undefined;
};

/** Everything is read from the form as it stands. */
const read = (form: HTMLFormElement, before: Settings): Settings => ({
  ...before,
  displayName: entered(form, 'app[name]') ?? '',
  visible: entered(form, 'app[visible]') === '1',
  configuration: Object.fromEntries(
    [...FIELDS, PUBLIC_KEY].map(({ key }) => [
      key,
      entered(form, `app[configuration][${key}]`) ?? before.configuration[key] ?? '',
    ]),
  ),
  signatureAlgorithm:
    ALGORITHMS[Number(entered(form, 'app[signature_algorithm]'))] ?? before.signatureAlgorithm,
  assigned: entered(form, 'app[assigned]') === '1',
});

export const showApp = (root: HTMLElement, app: AppView, variant: Variant): void => {
  let settings = app.settings;
  const form = make('form', { class: 'form-horizontal' });
  const flash = make('div', { id: 'flashnotice' });
  const button = make('a', { class: 'btn btn-primary disabled', href: '#' }, 'Save');

  const draw = (): void => {
    const late = { ...app, issuerUrl: '', ssoUrl: '', sloUrl: '' };
    const panes = [
      infoPane(settings),
      configurationPane(settings),
      parametersPane(app.connector, settings),
      ssoPane(settings, variant.late > 0 ? late : app),
      accessPane(settings),
    ];
    form.replaceChildren(...panes);
    if (has(variant, 'readonly'))
      for (const control of form.elements) control.setAttribute('disabled', '');
    turn();
    if (variant.late > 0)
      pause(variant.late)
        .then(() => form.querySelector('#sso')?.replaceWith(ssoPane(settings, app)))
        .then(turn);
  };

  const save = async (): Promise<void> => {
    const wanted = read(form, settings);
    const opened = location.hash === '#configuration';
    const response = await fetch(`/api/apps/${app.id}`, {
      method: 'POST',
      body: JSON.stringify({ ...wanted, opened }),
    });
    if (response.status === 401) return location.assign('/login');
    const { errors }: { errors: string[] } = await response.json();
    const said =
      errors.length > 0 ? `${errors.join(', ')} required` : 'App was successfully updated';
    flash.replaceChildren(make('div', { class: 'container', role: 'status' }, said));
    if (errors.length > 0) return;
    settings = wanted;
    jQuery(button).addClass('disabled');
    // It comes back on the first tab, whatever tab was open.
    location.hash = '#info';
    draw();
  };

  let due = variant.rerender;
  jQuery(form).on('change', () => {
    if (has(variant, 'expired')) location.assign('/login');
    jQuery(button).removeClass('disabled');
    if (!due) return;
    due = false;
    pause(RERENDER).then(() => {
      settings = read(form, settings);
      draw();
    });
  });
  jQuery(button).on('click', (event) => {
    event.preventDefault();
    if (!jQuery(button).hasClass('disabled')) void save();
  });
  window.addEventListener('hashchange', turn);
  const tabs = TABS.map((name) => make('a', { href: `#${name.toLowerCase()}` }, name));
  const more = make('a', { class: 'btn', href: app.metadataHref }, 'SAML Metadata');
  root.append(
    flash,
    make('div', { class: 'title' }, make('h1', {}, settings.displayName), more),
    ...(has(variant, 'readonly') ? [] : [button]),
    make('div', { class: 'nav-tabs' }, ...tabs),
    form,
  );
  draw();
};
