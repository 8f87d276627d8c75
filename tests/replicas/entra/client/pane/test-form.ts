import { bound, el } from '../dom.ts';
import type { Portal } from '../portal.ts';

/** "Test single sign-on": at the application's own page when it has one, else from here. */
export function testForm({ labels }: Portal): HTMLElement {
  return el(
    'div.fxs-contextpane-content.msportalfx-form',
    {},
    el('p.ext-saml-line', {}, labels.testLine),
    bound<unknown>(
      'a.fxs-button.fxt-button.fxs-portal-button-primary',
      {
        attr: (_, context) => {
          const { basic, urls } = (context.$root as Portal).view();
          return { href: basic.signOnUrl || urls.login.replace('/saml2', '/idpinitiated') };
        },
      },
      { target: '_blank', rel: 'noopener' },
      labels.signInCurrent,
    ),
  );
}
