import { NEW_APP, type Settings } from '../view.ts';
import { boot, send } from './boot.ts';
import { textField } from './field.ts';
import { mapping } from './mapping.ts';
import { provider, rows } from './provider.ts';
import { idpLines, later, save } from './values.ts';
import { button, enable, h, icon } from './wiz.ts';

const { words, look } = boot;

interface Step {
  title: string;
  draw(settings: Settings, changed: () => void): HTMLElement[];
  /** Whether the next step can be gone to. */
  whole(settings: Settings): boolean;
}

const details: Step = {
  title: words.appDetails,
  draw: (settings, changed) => [
    h('h2', {}, words.appDetails),
    h('p', {}, words.appHelp),
    rows(
      textField({
        label: words.appName,
        get: () => settings.name,
        set: (value) => {
          settings.name = value;
          changed();
        },
      }),
      textField({ label: words.description, get: () => '', set: () => {} }),
    ),
  ],
  whole: ({ name }) => name.trim() !== '',
};

const identityProvider: Step = {
  title: words.idpDetails,
  draw: (settings) => {
    const values = later((idp) => {
      const draw = (): HTMLElement[] =>
        idpLines(idp, settings.certificate, (name) => {
          settings.certificate = name;
          values.replaceChildren(...draw());
        });
      metadata = idp.metadata;
      return draw();
    });
    let metadata = '';
    return [
      h('p', {}, words.idpHelp),
      h('h3', {}, words.option1),
      button(words.downloadMetadata, () => save('GoogleIDPMetadata.xml', metadata)),
      h('div', {}, words.or),
      h('h3', {}, words.option2),
      values,
    ];
  },
  whole: () => true,
};

const serviceProvider: Step = {
  title: words.spDetails,
  draw: (settings, changed) => [
    h('h2', {}, words.spDetails),
    h('p', {}, words.spHelp),
    provider(settings, changed, { starred: false, between: [] }),
  ],
  whole: ({ acsUrl, entityId }) => acsUrl !== '' && entityId !== '',
};

const attributes: Step = {
  title: words.attributeMapping,
  draw: (settings, changed) => [mapping(settings, changed)],
  whole: () => true,
};

/** Drawn over the list of apps; its steps change in place, and nothing is saved before *Finish*. */
export const wizard = (close: () => void, finished: (spid: string) => void): HTMLElement => {
  const settings: Settings = {
    ...NEW_APP,
    mappings: [],
    groups: [],
    name: look.catalogue ? 'Keeper' : '',
  };
  const steps = [
    ...(look.catalogue ? [] : [details]),
    identityProvider,
    serviceProvider,
    attributes,
  ];
  const root = h('c-wiz', { class: 'wizard' });
  const alert = h('div', { role: 'alert' });
  const finish = async (): Promise<void> => {
    const answer = await send('apps', settings);
    if ('app' in answer) finished(answer.app.spid);
    else alert.textContent = answer.error;
  };
  const go = (at: number): void => {
    const step = steps[at];
    if (!step) return;
    const last = at === steps.length - 1;
    const onward = button(last ? words.finish : words.continue, () => {
      if (last) void finish();
      else go(at + 1);
    });
    const changed = (): void => enable(onward, step.whole(settings) && !look.readonly);
    changed();
    alert.textContent = '';
    // The view that is left stays where it was, hidden.
    root.querySelector(':scope > c-wiz[hidden]')?.remove();
    const left = root.querySelector<HTMLElement>(':scope > c-wiz');
    left?.setAttribute('aria-hidden', 'true');
    if (left) left.hidden = true;
    root.append(
      h(
        'c-wiz',
        {},
        h(
          'div',
          { class: 'bar' },
          icon('close', words.close, close),
          h('h1', {}, look.catalogue ? `Add '${settings.name}'` : words.addCustom),
        ),
        h(
          'div',
          { class: 'stepper', role: 'list' },
          ...steps.map(({ title }, i) =>
            h('div', { role: 'listitem' }, h('span', {}, String(i + 1)), h('span', {}, title)),
          ),
        ),
        ...(look.readonly ? [h('p', {}, words.noPermission)] : []),
        ...step.draw(settings, changed),
        alert,
        h(
          'div',
          { class: 'foot' },
          ...(at > 0 ? [button(words.back, () => go(at - 1))] : []),
          button(words.cancel, close),
          onward,
        ),
      ),
    );
  };
  go(0);
  return root;
};
