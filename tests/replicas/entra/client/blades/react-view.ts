import { frameHost } from '../../tenant.ts';
import { el } from '../dom.ts';
import type { Portal } from '../portal.ts';
import { hashes } from '../route.ts';

const frameOrigin = `https://${frameHost}`;

/** A blade drawn by React in a frame of another origin; the shell only gives it a place. */
export function reactView(portal: Portal): HTMLElement {
  addEventListener('message', ({ origin, data }) => {
    if (origin === frameOrigin && data === 'openClaims')
      location.assign(hashes.claims(portal.view().app));
  });
  return el(
    'div.fxs-reactview',
    { 'data-contenttitle': portal.labels.pageTitle },
    el('iframe.fxs-reactview-frame', {
      name: 'SamlSingleSignOn.ReactView',
      title: portal.labels.pageTitle,
      src: `${frameOrigin}/React/Index?reactView=true&trustedAuthority=${encodeURIComponent(location.origin)}`,
    }),
  );
}
