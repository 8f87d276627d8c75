import type { AppView } from '../view.ts';
import { boot } from './boot.ts';
import { dialog } from './dialog.ts';
import { idpLines, later, save } from './values.ts';
import { button, h } from './wiz.ts';

const { words, look } = boot;

const cell = (label: string, value: string): HTMLElement =>
  h('div', { class: 'cell' }, h('div', { class: 'small' }, label), h('div', {}, value));

/** The whole card leads to its editor; its rows may be folded. */
const card = (title: string, open: () => void, ...inner: readonly HTMLElement[]): HTMLElement => {
  const body = h('div', { class: 'inner', hidden: look.folded }, ...inner);
  const fold = button(title, () => {
    body.hidden = !body.hidden;
    fold.setAttribute('aria-expanded', String(!body.hidden));
  });
  fold.setAttribute('aria-expanded', String(!look.folded));
  const head = look.folded ? fold : h('div', { class: 'title' }, title);
  return h(
    'section',
    { class: 'card' },
    h(
      'div',
      { class: 'over' },
      head,
      button(words.viewDetails, open, { label: `${words.viewDetails}: ${title}` }),
    ),
    body,
  );
};

const mapped = (app: AppView): HTMLElement[] =>
  app.mappings.length === 0
    ? [h('b', {}, words.notMapped)]
    : app.mappings.map(({ name, source }) => {
        const short = name.length > 32 ? `${name.slice(0, 32)}...` : name;
        return h('div', { class: 'cell' }, h('div', { title: name }, short), h('div', {}, source));
      });

const metadata = (): void => {
  const close = dialog(words.downloadMetadata, [
    later((idp) => [
      ...idpLines(idp, '', () => {}),
      button(words.downloadMetadata, () => save('GoogleIDPMetadata.xml', idp.metadata)),
    ]),
    button(words.close, () => close()),
  ]);
};

/** The page of a saved app, with what was saved as text. */
export const app = (view: AppView, go: (path: string) => void): HTMLElement => {
  const path = `/ac/apps/saml/${view.spid}`;
  const expires = h('div', {}, view.certificate);
  return h(
    'c-wiz',
    {},
    h('div', { class: 'crumbs' }, 'Apps', ' > ', words.apps, ' > ', view.name),
    h(
      'aside',
      {},
      h('b', {}, 'SAML'),
      h('h1', {}, view.name),
      button(words.testLogin, () => window.open('about:blank')),
      button(words.downloadMetadata, metadata),
      button(words.editDetails, () => {}),
      button(words.deleteApp, () => {}),
    ),
    card(
      words.userAccess,
      () => go(`${path}/servicestatus`),
      h('p', {}, words.accessHelp),
      h('div', { class: 'state' }, view.on ? words.on : words.off),
    ),
    card(
      words.spDetails,
      () => go(`${path}/serviceprovider`),
      h('div', { class: 'cell' }, h('div', { class: 'small' }, words.certificate), expires),
      cell(words.acsUrl, view.acsUrl),
      cell(words.entityId, view.entityId),
    ),
    card(words.samlMapping, () => go(`${path}/attributes`), ...mapped(view)),
  );
};
