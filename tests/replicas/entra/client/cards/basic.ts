import { bound, el } from '../dom.ts';
import { BasicPane } from '../pane/basic.ts';
import type { Portal } from '../portal.ts';
import { card, editLink, row } from './card.ts';

/** Card 1: what is saved of step 1; "Required" and "Optional" stand where nothing is. */
export function basicCard({ labels }: Portal): HTMLElement {
  const list = (read: (portal: Portal) => string[]) =>
    el(
      'div',
      {},
      bound<Portal>(
        'div',
        { foreach: read },
        {},
        bound<string>('div.ext-saml-text', { text: (value) => value }),
      ),
      bound<Portal>(
        'div',
        { if: (portal) => read(portal).length === 0 },
        {},
        el('span.ext-saml-required', {}, labels.required),
      ),
    );
  const single = (read: (portal: Portal) => string) =>
    el(
      'div',
      {},
      bound<Portal>('div.ext-saml-text', { text: read }),
      bound<Portal>(
        'div',
        { if: (portal) => read(portal) === '' },
        {},
        el('em.ext-saml-optional', {}, labels.optional),
      ),
    );
  return card(
    1,
    labels.basic,
    editLink<Portal>(labels.edit, (portal) => portal.pane(new BasicPane(portal))),
    row(
      labels.identifier,
      list((portal) => portal.view().basic.identifierUris),
    ),
    row(
      labels.replyUrl,
      list((portal) => portal.view().basic.replyUrls),
    ),
    row(
      labels.signOnUrl,
      single((portal) => portal.view().basic.signOnUrl),
    ),
    row(
      labels.relayState,
      single((portal) => portal.view().basic.relayState),
    ),
    row(
      labels.logoutUrl,
      single((portal) => portal.view().basic.logoutUrl),
    ),
  );
}
