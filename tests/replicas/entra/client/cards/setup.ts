import { copyBox } from '../controls.ts';
import { el } from '../dom.ts';
import type { Portal } from '../portal.ts';
import { card } from './card.ts';

/** Card 4: what the application must be told. */
export function setUpCard({ labels }: Portal): HTMLElement {
  return card(
    4,
    labels.setUp,
    el('p.ext-saml-line', {}, labels.setUpLine),
    copyBox<Portal>(labels.loginUrl, labels.copy, ({ view }) => view().urls.login),
    copyBox<Portal>(labels.idpIdentifier, labels.copy, ({ view }) => view().urls.issuer),
    copyBox<Portal>(labels.idpLogoutUrl, labels.copy, ({ view }) => view().urls.logout),
  );
}
