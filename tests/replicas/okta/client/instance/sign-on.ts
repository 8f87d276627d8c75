import { h } from '../shared/dom.ts';
import { certificatesTable } from './certificates.ts';
import type { TabContext } from './instance.ts';
import { metadataDetails } from './metadata-details.ts';

const TRUST =
  'Single Sign On using SAML will not work until you configure the app to trust Okta as an IdP.';

const SETTINGS = [
  'The sign-on method determines how a user signs into and manages their credentials for an application. Some sign-on methods require additional configuration in the 3rd party application.',
  'Application username is determined by the user profile mapping. Configure profile mapping',
];

const method = () => {
  const radio = h('input', { type: 'radio', id: 'signon-saml', name: 'signOnMode' });
  radio.checked = true;
  radio.disabled = true;
  return h(
    'div',
    { class: 'signon-method' },
    radio,
    h('label', { for: 'signon-saml' }, 'SAML 2.0'),
  );
};

/** Classic look: a yellow call-out instead of the metadata details. */
const callOut = ({ app, t }: TabContext) =>
  h(
    'div',
    { class: 'callout-yellow' },
    h(
      'p',
      {},
      h('strong', {}, 'SAML 2.0'),
      ' is not configured until you complete the setup instructions.',
    ),
    h(
      'a',
      { class: 'button', href: app.instructionsHref, target: '_blank' },
      t('View SAML setup instructions'),
    ),
    h(
      'p',
      {},
      h('a', { href: app.metadataUrl, target: '_blank' }, t('Identity Provider metadata')),
      ' is available if this application supports dynamic configuration.',
    ),
  );

const setup = ({ app, t }: TabContext) =>
  h(
    'aside',
    { class: 'saml-setup' },
    h('h3', {}, 'SAML Setup'),
    h('p', {}, TRUST),
    h(
      'a',
      { class: 'button', href: app.instructionsHref, target: '_blank' },
      t('View SAML setup instructions'),
    ),
  );

/** Sign On tab, in today's look and in the classic one. */
export const signOnTab = (context: TabContext): HTMLElement => {
  const { app, boot, t } = context;
  const { classic } = boot.look;
  return h(
    'div',
    {},
    h(
      'section',
      { class: 'card' },
      h(
        'h2',
        { class: 'o-form-title-bar' },
        'Settings',
        h('span', { class: 'o-form-toggle' }, h('a', { href: '#tab-signon' }, t('Edit'))),
      ),
      h(
        'div',
        { class: 'signon-body' },
        h(
          'div',
          { class: 'signon-main' },
          h('h3', {}, t('Sign on methods')),
          ...SETTINGS.map((text) => h('p', {}, text)),
          method(),
          h(
            'dl',
            { class: 'signon-values' },
            h('dt', {}, 'Default Relay State'),
            h('dd', {}, app.settings.defaultRelayState),
          ),
          classic ? callOut(context) : metadataDetails(context),
        ),
        ...(classic ? [] : [setup(context)]),
      ),
    ),
    ...(classic ? [] : [certificatesTable(context)]),
  );
};
