/** The older page: a plain script that believes `change` events and sends what they told it. */
import { lockControls, pause, post, readState } from '../browser.ts';
import { fact, labelled, make } from './markup.ts';
import type { PageState } from './state.ts';
import { wordsOf } from './words.ts';

const { settings, serviceProvider, variant } = readState<PageState>();
const words = wordsOf(variant.old);
const model = { ...settings };

const textControl = (tag: 'input' | 'textarea', id: 'metadataXml' | 'domain'): HTMLElement => {
  const control = make(tag, {
    id,
    ...(tag === 'textarea' ? { rows: '9', spellcheck: 'false' } : {}),
  });
  control.value = model[id];
  control.addEventListener('change', () => {
    model[id] = control.value;
    rerenderOnce();
  });
  return control;
};

const checkbox = (id: 'ssoOnly' | 'bindUsers', label: string): HTMLElement => {
  const box = make('input', { id, type: 'checkbox' });
  box.checked = model[id];
  box.addEventListener('change', () => {
    model[id] = box.checked;
  });
  return make('div', { class: 'check' }, box, make('label', { for: id }, label));
};

const upload = (): HTMLElement => {
  const file = make('input', { id: 'metadataFile', type: 'file', accept: '.xml' });
  file.addEventListener('change', async () => {
    model.metadataXml = (await file.files?.[0]?.text()) ?? model.metadataXml;
    draw();
  });
  return labelled('Upload file', file);
};

const button = (text: string, click: () => void, primary = false): HTMLElement => {
  const element = make('button', { type: 'button', class: primary ? 'primary' : '' }, text);
  element.addEventListener('click', click);
  return element;
};

const note = make('p', { role: 'status' });

const save = async (): Promise<void> => {
  const body = { ...model, ssoOnly: String(model.ssoOnly), bindUsers: String(model.bindUsers) };
  const { error } = await post<PageState>('/api/sso/settings', body);
  note.textContent = error ?? 'SSO settings saved.';
};

const details = make('div');
const form = make('div');

/** `rerender`: drawn anew, once, shortly after the first change; nothing of it is kept. */
let redrawn = !variant.rerender;
const rerenderOnce = (): void => {
  if (redrawn) return;
  redrawn = true;
  pause(30).then(() => {
    Object.assign(model, settings);
    draw();
  });
};

const draw = (): void => {
  form.replaceChildren(
    make('h2', {}, 'Identity Provider'),
    labelled(words.metadata, textControl('textarea', 'metadataXml')),
    upload(),
    labelled(words.domainUrl, textControl('input', 'domain')),
    button('Test SSO', () => window.open('/sso/test', '_blank')),
    make('h2', {}, 'Login with SSO only'),
    checkbox('ssoOnly', 'Require all users to login using SSO'),
    make('h2', {}, 'Bind Existing Users'),
    checkbox('bindUsers', "Bind user's data with your IDP"),
    make(
      'p',
      {},
      make('a', { href: '/sso/users-and-roles.csv', download: '' }, 'Download Users and Roles'),
    ),
    button('Save', save, true),
    note,
  );
};

const showDetails = (): void =>
  details.replaceChildren(
    make('h2', {}, 'Configure SAML'),
    fact(words.entityId, serviceProvider.entityId),
    fact(words.acsUrl, serviceProvider.acsUrl),
    fact('Signature Hash Algorithm', 'SHA-256'),
    fact('Binding', 'HTTP POST'),
  );

const start = async (): Promise<void> => {
  await pause(variant.slow);
  const links = ['Boards', 'Segments', 'Campaigns', 'Settings'].map((entry) =>
    make('a', { href: '#' }, entry),
  );
  const nav = make(
    'nav',
    { class: 'topbar' },
    make('strong', { class: 'logo' }, 'CleverTap'),
    ...links,
  );
  const main = make('main', { class: 'old' }, make('h1', {}, 'SSO Settings'), details, form);
  document.getElementById('root')?.replaceChildren(nav, main);
  draw();
  if (variant.flavour.includes('readonly')) lockControls(main, 'button');
  await pause(variant.late);
  showDetails();
};

void start();
