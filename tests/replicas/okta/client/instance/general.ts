import { type FieldSpec, STEP_1 } from '../../fields.ts';
import { samlFields } from '../../fields-advanced.ts';
import { Fieldset } from '../courage/fieldset.ts';
import { FormModel } from '../courage/form-model.ts';
import { h } from '../shared/dom.ts';
import type { TabContext } from './instance.ts';

const panel = (title: string, edit: HTMLElement[], ...content: Node[]) =>
  h(
    'section',
    { class: 'card o-form' },
    h(
      'h2',
      { class: 'o-form-title-bar', 'data-se': 'o-form-title-bar' },
      title,
      h('span', { class: 'o-form-toggle' }, ...edit),
    ),
    h('div', { class: 'o-form-content' }, ...content),
  );

/** General tab: what the wizard saved, in the form framework's read mode. */
export const generalTab = ({ app, boot, t }: TabContext): HTMLElement => {
  const fields = samlFields(boot.look.classic);
  const model = new FormModel({ ...app.settings });
  const read = (specs: readonly FieldSpec[]) =>
    specs
      .filter((spec) => spec.kind !== 'urls' && spec.kind !== 'file')
      .filter((spec) => spec.when?.(app.settings) !== false)
      .map((spec) => new Fieldset({ model, spec, t, readOnly: true }).render().el);
  const edit = h(
    'a',
    { href: app.editHref, id: 'edit-saml-app', 'aria-label': 'Edit SAML Settings' },
    t('Edit'),
  );
  return h(
    'div',
    {},
    panel('App Settings', [], ...read(STEP_1)),
    panel(
      t('SAML Settings'),
      [edit],
      h('h3', { class: 'o-form-head' }, 'General'),
      ...read([...fields.main, ...fields.advanced]),
    ),
    panel(
      'App Embed Link',
      [],
      h(
        'div',
        { class: 'o-form-fieldset' },
        h('div', { class: 'okta-form-label o-form-label' }, h('label', {}, 'Embed Link')),
        h('div', { class: 'o-form-input' }, h('span', { class: 'no-translate' }, app.embedLink)),
      ),
    ),
  );
};
