import type { FieldSpec } from '../../fields.ts';
import { samlFields } from '../../fields-advanced.ts';
import type { Translate } from '../../words.ts';
import { Fieldset } from '../courage/fieldset.ts';
import type { FormModel } from '../courage/form-model.ts';
import { Rows } from '../courage/rows.ts';
import { h, onClick } from '../shared/dom.ts';
import { attributeColumns, groupColumns } from '../shared/statements.ts';
import { preview } from './preview.ts';

const heading = (text: string, ...more: Node[]) => h('h2', { class: 'o-form-head' }, text, ...more);

const learnMore = () =>
  h('a', { href: '#', class: 'saml-attributes-learn-more-link' }, 'LEARN MORE');

/** *Show Advanced Settings* and what it unfolds; folded away at first, but in the page. */
const advanced = (fields: readonly Node[], t: Translate): Node[] => {
  const fold = h('div', { class: 'advanced-settings hide' }, ...fields);
  const link = h('a', { href: '#', class: 'advanced-link float-r' }, t('Show Advanced Settings'));
  onClick(link, () => {
    const hidden = fold.classList.toggle('hide');
    link.textContent = t(hidden ? 'Show Advanced Settings' : 'Hide Advanced Settings');
  });
  return [h('div', { class: 'advanced-bar clearfix' }, link), fold];
};

/** Step 2: everything about SAML, on one form. */
export const fillSaml = (
  content: HTMLElement,
  model: FormModel,
  t: Translate,
  classic: boolean,
): void => {
  const fields = samlFields(classic);
  const fieldset = (spec: FieldSpec) => [
    ...(spec.head ? [heading(spec.head)] : []),
    new Fieldset({ model, spec, t, readOnly: false }).render().el,
  ];
  content.append(
    heading('General'),
    ...fields.main.flatMap(fieldset),
    ...advanced(fields.advanced.flatMap(fieldset), t),
    heading(t('Attribute Statements (optional)'), learnMore()),
    new Rows({ model, name: 'attributeStatements', columns: attributeColumns }).render().el,
    heading('Group Attribute Statements (optional)'),
    new Rows({ model, name: 'groupStatements', columns: groupColumns }).render().el,
    preview(() => model.attributes),
  );
};
