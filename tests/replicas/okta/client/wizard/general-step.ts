import { STEP_1 } from '../../fields.ts';
import type { Translate } from '../../words.ts';
import { Fieldset } from '../courage/fieldset.ts';
import type { FormModel } from '../courage/form-model.ts';
import { h } from '../shared/dom.ts';

const logo = () =>
  h(
    'div',
    { class: 'o-form-fieldset', 'data-se': 'o-form-fieldset' },
    h(
      'div',
      { class: 'okta-form-label o-form-label' },
      h('label', {}, 'App logo (optional)\u00a0'),
    ),
    h(
      'div',
      { class: 'o-form-input logo-cell' },
      h('span', { class: 'app-logo' }, '⚙'),
      h('button', { type: 'button', class: 'button', 'aria-label': 'Upload logo' }, 'Upload'),
      h('button', { type: 'button', class: 'button', 'aria-label': 'Delete logo' }, 'Delete'),
    ),
  );

/** Step 1: name, logo, visibility. */
export const fillGeneral = (content: HTMLElement, model: FormModel, t: Translate): void => {
  const [name, ...others] = STEP_1.map(
    (spec) => new Fieldset({ model, spec, t, readOnly: false }).render().el,
  );
  if (name) content.append(name, logo(), ...others);
};
