import type { Translate } from '../words.ts';
import { h, onClick } from './shared/dom.ts';

const METHODS = [
  [
    'OIDC - OpenID Connect',
    'Token-based OAuth 2.0 authentication for Single Sign-On (SSO) through API endpoints.',
  ],
  [
    'SAML 2.0',
    'XML-based open standard for SSO. Use if the Identity Provider for your application only supports SAML.',
  ],
  [
    'SWA - Secure Web Authentication',
    'Okta-specific SSO method. Use if your application doesn’t support OIDC or SAML.',
  ],
  [
    'API Services',
    'Interact with Okta APIs using the scoped OAuth 2.0 access tokens for machine-to-machine authentication.',
  ],
] as const;

/** *Create a new app integration*: only SAML 2.0 leads on, to the wizard. */
export const openDialog = (t: Translate, classic: boolean): void => {
  const options = METHODS.map(([name, explain], i) =>
    h(
      'div',
      { class: 'method' },
      h('input', { type: 'radio', name: 'signOnMode', value: name, id: `method${i}` }),
      h('label', { for: `method${i}` }, name, h('small', {}, explain)),
    ),
  );
  const error = h('p', { class: 'o-form-input-error hide', role: 'alert' }, 'Please select one');
  const next = h(
    'button',
    { type: 'button', class: 'button button-primary' },
    classic ? 'Create' : t('Next'),
  );
  const cancel = h('button', { type: 'button', class: 'button button-clear' }, t('Cancel'));
  const title = t('Create a new app integration');
  const dialog = h(
    'div',
    { class: 'dialog-screen' },
    h(
      'div',
      { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      h('h2', {}, title),
      h(
        'div',
        { class: 'method-group', role: 'radiogroup' },
        h('span', { class: 'method-label' }, classic ? 'Sign on method' : 'Sign-in method'),
        h('div', {}, ...options, error),
      ),
      h('div', { class: 'dialog-buttons' }, cancel, next),
    ),
  );
  onClick(cancel, () => dialog.remove());
  onClick(next, () => {
    const picked = dialog.querySelector<HTMLInputElement>('input:checked')?.value;
    if (picked === 'SAML 2.0') location.assign('/admin/apps/saml-wizard/create');
    else error.classList.remove('hide');
  });
  document.body.append(dialog);
};
