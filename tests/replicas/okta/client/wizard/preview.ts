import type { Settings } from '../../settings.ts';
import { h, onClick } from '../shared/dom.ts';
import { write } from '../shared/save.ts';

/** Section B: the assertion as the form stands now, unsigned. */
export const preview = (settings: () => Settings): HTMLElement => {
  const output = h('pre', { class: 'assertion-preview hide' });
  const button = h('button', { type: 'button', class: 'button' }, '<> Preview the SAML Assertion');
  onClick(button, async () => {
    const reply = await write('/admin/apps/saml-wizard/preview', settings());
    output.textContent = await reply.text();
    output.classList.remove('hide');
  });
  return h(
    'div',
    { class: 'wizard-section-b' },
    h(
      'h2',
      { class: 'wizard-section-head' },
      h('span', { class: 'badge' }, 'B'),
      'Preview the SAML assertion generated from the information above',
    ),
    h(
      'div',
      { class: 'preview-body' },
      button,
      h(
        'p',
        { class: 'o-form-explain' },
        'This shows you the XML that will be used in the assertion - use it to verify the info you entered above',
      ),
      output,
    ),
  );
};
