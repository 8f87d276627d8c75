import { pause, post } from '../browser.ts';
import { button, h } from '../element.ts';
import { field } from './field.ts';
import type { PageState } from './index.ts';
import { FIELDS, WORDS } from './words.ts';

const overlay = (title: string, close: () => void, ...inner: HTMLElement[]): HTMLElement =>
  h(
    'div',
    { class: 'el-dialog__wrapper' },
    h(
      'div',
      { class: 'el-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': 'dialog' },
      h(
        'div',
        { class: 'el-dialog__header' },
        h('span', { class: 'el-dialog__title' }, title),
        button('×', 'el-dialog__headerbtn', close),
      ),
      h('div', { class: 'el-dialog__body' }, ...inner),
    ),
  );

const alert = (text: string): HTMLElement =>
  h(
    'div',
    { class: 'el-alert el-alert--success', role: 'alert' },
    h('i', { class: 'el-icon-success' }),
    h('span', { class: 'el-alert__title' }, text),
  );

/** The generated address has no label and no button of its own. */
const box = (value: string, { flavour }: PageState['variant']): HTMLElement =>
  flavour === 'truncated'
    ? h('div', { class: 'url-box', title: value }, `${value.slice(0, 40)}…`)
    : h('div', { class: 'url-box' }, value);

const address = (state: PageState): HTMLElement => {
  const { variant } = state;
  const line = variant.old ? WORDS.useUrl : WORDS.configured;
  const root = h('div', { class: 'address' }, h('p', {}, h('b', {}, line)));
  const show = () => root.append(box(state.acsUrl, variant));
  if (variant.late > 0) pause(variant.late).then(show);
  else show();
  if (state.entityId)
    root.append(
      h('div', { class: 'el-form-item__label' }, 'Entity ID'),
      box(state.entityId, variant),
    );
  return root;
};

/** *Disable SSO* asks once more, over the dialog. */
const confirmation = (close: () => void, done: (state: PageState) => void): HTMLElement =>
  overlay(
    WORDS.disableTitle,
    close,
    h('p', {}, WORDS.disableText),
    button('Cancel', 'el-button', close),
    button('Yes, disable Single Sign-On', 'el-button el-button--danger', async () => {
      close();
      done(await post<PageState>('/api/sso/disable', {}));
    }),
  );

/** The dialog over *User Management*; saved values are disabled until *Edit*. */
export const dialog = (
  state: PageState,
  close: () => void,
  done: (state: PageState) => void,
): HTMLElement => {
  const { values, configured, variant } = state;
  const changed = (): void => {
    if (variant.flavour === 'expired') location.assign('/login');
    if (variant.rerender) pause(30).then(rerender);
  };
  const fields = {
    ssoUrl: field(FIELDS.ssoUrl, values.ssoUrl, false, changed),
    idpEntityId: field(FIELDS.idpEntityId, values.idpEntityId, false, changed),
    certificate: field(FIELDS.certificate, values.certificate, true, changed),
  };
  /** The form is mounted anew once, with the saved values, as after a background load. */
  const rerender = (): void => {
    if (!variant.rerender) return;
    const fresh = dialog({ ...state, variant: { ...variant, rerender: false } }, close, done);
    root.replaceWith(fresh);
  };
  const disable = (disabled: boolean): void => {
    for (const one of Object.values(fields)) one.disable(disabled);
  };
  const save = async (): Promise<void> => {
    const entries = Object.entries(fields).map(([name, one]) => [name, one.value()]);
    done(await post<PageState>('/api/sso/save', Object.fromEntries(entries)));
  };
  const entering = [
    button('Save', 'el-button el-button--danger', save),
    button('Cancel', 'el-button', close),
  ];
  const foot = h('div', { class: 'el-dialog__footer' });
  const edit = (): void => {
    disable(false);
    foot.replaceChildren(...entering);
  };
  const settled = [
    button('Edit', 'el-button', edit),
    button('Disable SSO', 'el-button', () => {
      const asked = confirmation(() => asked.remove(), done);
      document.body.append(asked);
    }),
    button('Remove', 'el-button el-button--danger', async () =>
      done(await post<PageState>('/api/sso/remove', {})),
    ),
  ];
  const readonly = variant.flavour === 'readonly';
  disable(configured || readonly);
  if (!readonly) foot.append(...(configured ? settled : entering));
  const title = configured ? `${WORDS.title} (SSO)` : WORDS.title;
  const head = configured ? alert(WORDS.configured) : h('p', {}, WORDS.lead);
  const root = overlay(
    title,
    close,
    head,
    address(state),
    ...Object.values(fields).map((one) => one.root),
    foot,
  );
  return root;
};
