import { bound, el, icon } from '../dom.ts';
import { icons } from '../icons.ts';
import type { Portal } from '../portal.ts';
import { hashes } from '../route.ts';
import { card, editLink, row } from './card.ts';

/** The line that stands on cards 2 and 3 until step 1 is saved. */
export function step1Warning({ labels }: Portal): HTMLElement {
  return bound<Portal>(
    'div',
    { ifnot: (portal) => portal.view().ready },
    {},
    el('div.ext-saml-warning', {}, icon(icons.warning), el('span', {}, labels.fillStep1)),
  );
}

/** Card 2: short claim names and their sources. */
export function claimsCard(portal: Portal): HTMLElement {
  const { labels } = portal;
  const claimRow = el(
    'div.ext-saml-row',
    {},
    bound<{ name: string }>('div.ext-saml-label', { text: (claim) => claim.name }),
    bound<{ source: string }>('div.ext-saml-value', { text: (claim) => claim.source }),
  );
  return card(
    2,
    labels.claims,
    editLink<Portal>(labels.edit, ({ view }) => location.assign(hashes.claims(view().app))),
    step1Warning(portal),
    bound<Portal>('div', { foreach: ({ view }) => view().claims.additional }, {}, claimRow),
    row(
      labels.uniqueUser,
      bound<Portal>('span', { text: ({ view }) => view().claims.nameId.source }),
    ),
  );
}
