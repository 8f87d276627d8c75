import { el } from '../dom.ts';
import type { Portal } from '../portal.ts';
import { hashes } from '../route.ts';
import { blade, bladeTitle } from './blade.ts';

/** The list of applications, with the only one. */
export function homeBlade({ labels, view }: Portal): HTMLElement {
  const { app } = view();
  return blade(
    'home',
    bladeTitle(labels.allApplications),
    el(
      'div.fxs-blade-content-container-details.ext-saml-home',
      {},
      el(
        'div.fxc-gc-dataGrid',
        { role: 'grid' },
        el(
          'div.fxc-gc-row',
          { role: 'row' },
          el(
            'div.fxc-gc-cell',
            { role: 'gridcell' },
            el('a.msportalfx-link-primary', { href: hashes.signOn(app) }, app.name),
          ),
          el('div.fxc-gc-cell', { role: 'gridcell' }, app.objectId),
          el('div.fxc-gc-cell', { role: 'gridcell' }, app.appId),
        ),
      ),
    ),
  );
}
