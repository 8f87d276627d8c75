import type { Told } from '../../react/shell.ts';
import { frameHost } from '../../tenant.ts';
import { el } from '../dom.ts';
import type { Portal } from '../portal.ts';
import { hashes } from '../route.ts';

const frameOrigin = `https://${frameHost}`;

/** A blade drawn by React in a frame of another origin; the shell only gives it a place. */
export function reactView(portal: Portal): HTMLElement {
  const { labels, view } = portal;
  addEventListener('message', ({ origin, data }: MessageEvent<Told>) => {
    if (origin !== frameOrigin) return;
    if (data === 'openClaims') location.assign(hashes.claims(view().app));
    if (data === 'saved') portal.notify(labels.saved, labels.savedLine);
  });
  return el(
    'div.fxs-reactview',
    { 'data-contenttitle': labels.pageTitle },
    el('iframe.fxs-reactview-frame', {
      name: 'SamlSingleSignOn.ReactView',
      title: labels.pageTitle,
      src: `${frameOrigin}/React/Index?reactView=true&trustedAuthority=${encodeURIComponent(location.origin)}`,
    }),
  );
}
