import type { AppView } from '../view.ts';
import { addCertificate, boot, idpValues, send } from './boot.ts';
import { dialog } from './dialog.ts';
import { listBox } from './listbox.ts';
import { mapping } from './mapping.ts';
import { provider } from './provider.ts';
import { certificate, later } from './values.ts';
import { button, enable, h, jsaction } from './wiz.ts';

const { words, look } = boot;

/** Nothing is saved by itself: *Save* is grey until something was changed. */
const editor = (
  view: AppView,
  title: string,
  done: () => void,
  draw: (draft: AppView, changed: () => void) => HTMLElement[],
): HTMLElement => {
  const draft = structuredClone(view);
  const unsaved = h('span', {});
  const alert = h('div', { role: 'alert' });
  const save = button(
    words.save,
    async () => {
      const answer = await send(`apps/${view.spid}`, draft);
      if ('app' in answer) done();
      else alert.textContent = answer.error;
    },
    { disabled: true },
  );
  const changed = (): void => {
    enable(save, !look.readonly);
    unsaved.textContent = words.unsaved;
  };
  return h(
    'c-wiz',
    {},
    h('div', { class: 'crumbs' }, 'Apps', ' > ', words.apps, ' > ', view.name, ' > ', title),
    ...(look.readonly ? [h('p', {}, words.noPermission)] : []),
    ...draw(draft, changed),
    alert,
    h('div', { class: 'foot' }, unsaved, button(words.cancel, done), save),
  );
};

const manage = (): void => {
  const close = dialog(words.samlCertificates, [
    later((idp) =>
      idp.certificates.flatMap((c, i) => certificate(`${words.certificate} ${i + 1}`, c)),
    ),
    button(words.addCertificate, () => {
      void addCertificate();
      close();
    }),
    button(words.close, () => close()),
  ]);
};

export const providerEditor = (view: AppView, done: () => void): HTMLElement =>
  editor(view, words.spDetails, done, (draft, changed) => {
    const choice = h('div', {});
    const fill = async (): Promise<void> => {
      const { certificates } = await idpValues();
      choice.replaceChildren(
        listBox({
          label: words.certificate,
          options: certificates.map(({ name }) => name),
          get: () => draft.certificate,
          set: (name) => {
            draft.certificate = name;
            changed();
          },
        }),
      );
    };
    void fill();
    const between = [
      h('h3', {}, words.certificate),
      h('p', {}, words.selectCertificate),
      choice,
      button(words.manageCertificates, manage),
    ];
    return [
      h('h2', {}, words.ssoConfiguration),
      h('p', {}, words.required),
      provider(draft, changed, { starred: true, between }),
    ];
  });

export const mappingEditor = (view: AppView, done: () => void): HTMLElement =>
  editor(view, words.samlMapping, done, (draft, changed) => [mapping(draft, changed)]);

export const accessEditor = (view: AppView, done: () => void): HTMLElement =>
  editor(view, words.serviceStatus, done, (draft, changed) => {
    const radio = (on: boolean): HTMLElement => {
      const label = on ? words.on : words.off;
      return h(
        'div',
        { class: 'check' },
        h('div', {
          role: 'radio',
          tabindex: '0',
          'aria-label': label,
          'aria-checked': String(draft.on === on),
          'aria-disabled': String(look.readonly),
          jsaction: jsaction({
            click: () => {
              if (look.readonly) return;
              draft.on = on;
              group.replaceChildren(radio(true), radio(false));
              changed();
            },
          }),
        }),
        label,
      );
    };
    const group = h('div', { role: 'radiogroup', 'aria-label': words.serviceStatus });
    group.append(radio(true), radio(false));
    return [
      h('aside', {}, 'All users in this account'),
      h('h2', {}, words.serviceStatus),
      group,
      h('p', {}, words.effect),
    ];
  });
