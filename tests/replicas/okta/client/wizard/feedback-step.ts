import _ from 'underscore';
import type { Translate } from '../../words.ts';
import { CheckBox } from '../courage/check-box.ts';
import type { FormModel } from '../courage/form-model.ts';
import { h } from '../shared/dom.ts';

const row = (label: string, ...controls: Node[]) =>
  h(
    'div',
    { class: 'o-form-fieldset', 'data-se': 'o-form-fieldset' },
    h('div', { class: 'okta-form-label o-form-label' }, h('label', {}, `${label}\u00a0`)),
    h('div', { class: 'o-form-input', 'data-se': 'o-form-input-container' }, ...controls),
  );

const RADIOS = [
  ['customer', "I'm an Okta customer adding an internal app"],
  ['vendor', "I'm a software vendor. I'd like to integrate my app with Okta"],
] as const;

const BOXES = [
  ['internalApp', 'This is an internal app that we have created'],
  ['contactVendor', "It's required to contact the vendor to enable SAML"],
] as const;

/** Step 3: tells Okta about the app; changes nothing of it. */
export const fillFeedback = (content: HTMLElement, model: FormModel, t: Translate): void => {
  const boxes = BOXES.map(
    ([name, text]) =>
      new CheckBox({
        model,
        spec: { name, kind: 'checkbox', label: '', text },
        t,
        inputId: _.uniqueId('input'),
        readOnly: false,
      }).render().el,
  );
  const appType = row('App type', ...boxes);
  const review = row(
    'Submit app',
    h('button', { type: 'button', class: 'button' }, 'Submit your app for review'),
  );
  const show = (kind: string) => {
    appType.classList.toggle('hide', kind !== 'customer');
    review.classList.toggle('hide', kind !== 'vendor');
  };
  const radios = RADIOS.map(([value, text]) => {
    const id = _.uniqueId('input');
    const radio = h('input', { type: 'radio', name: 'customerOrPartner', value, id });
    radio.checked = model.get('customerOrPartner') === value;
    radio.addEventListener('change', () => {
      model.set('customerOrPartner', value);
      show(value);
    });
    return h('div', { class: 'o-form-radio' }, radio, h('label', { for: id }, t(text)));
  });
  show(model.get('customerOrPartner'));
  content.append(row('Are you a customer or partner?', ...radios), appType, review);
};
