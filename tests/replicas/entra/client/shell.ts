import { breadcrumb } from './blades/blade.ts';
import { claimBlade } from './blades/claim.ts';
import { claimsBlade } from './blades/claims.ts';
import { homeBlade } from './blades/home.ts';
import { signOnBlade } from './blades/sign-on.ts';
import { bound, el, icon } from './dom.ts';
import { popupLayer } from './dropdown.ts';
import { icons } from './icons.ts';
import { contextPane } from './pane/context-pane.ts';
import type { Portal } from './portal.ts';

function topBar({ labels }: Portal): HTMLElement {
  const product =
    location.hostname === 'entra.microsoft.com'
      ? 'Microsoft Entra admin center'
      : 'Microsoft Azure';
  return el(
    'header.fxs-topbar',
    { role: 'banner' },
    el('a.fxs-topbar-home', { href: '#home' }, product),
    el('input.fxs-search-box', {
      type: 'search',
      placeholder: labels.search,
      'aria-label': labels.search,
    }),
    el(
      'div.fxs-topbar-notifications',
      {},
      icon(icons.bell),
      bound<Portal>('span.fxs-topbar-badge', {
        text: ({ notices }) => notices(),
        visible: ({ notices }) => notices() > 0,
      }),
    ),
    el('div.fxs-avatarmenu', {}, 'mia.berg@example.com'),
  );
}

function toast(): HTMLElement {
  return bound<Portal>(
    'div.fxs-toast-host',
    { with: (portal) => portal.toast, attr: () => ({ 'aria-live': 'polite' }) },
    {},
    el(
      'div.fxs-toast',
      {},
      bound<{ title: string }>('div.fxs-toast-title', { text: ({ title }) => title }),
      bound<{ line: string }>('div.fxs-toast-description', { text: ({ line }) => line }),
    ),
  );
}

/** The portal's question about edits that would be lost. */
function discardBox({ labels, answerDiscard }: Portal): HTMLElement {
  const button = (text: string, yes: boolean) =>
    bound(
      `button.fxs-button${yes ? '.fxs-portal-button-primary' : ''}`,
      { click: () => () => answerDiscard(yes) },
      { type: 'button' },
      text,
    );
  return bound<Portal>(
    'div.fxs-messagebox-host',
    { if: ({ discard }) => discard() !== null },
    {},
    el(
      'div.fxs-messagebox',
      { role: 'alertdialog', 'aria-label': labels.unsavedTitle },
      el('div.fxs-messagebox-title', {}, labels.unsavedTitle),
      el('p', {}, labels.unsavedLine),
      button(labels.ok, true),
      button(labels.cancel, false),
    ),
  );
}

/** Everything on the page. */
export function shell(portal: Portal): HTMLElement {
  return el(
    'div.fxs-portal.fxs-theme-light',
    {},
    topBar(portal),
    breadcrumb(portal),
    el(
      'main.fxs-journey-layout',
      {},
      homeBlade(portal),
      signOnBlade(portal),
      claimsBlade(portal),
      claimBlade(portal),
    ),
    contextPane(portal),
    toast(),
    discardBox(portal),
    popupLayer(),
  );
}
