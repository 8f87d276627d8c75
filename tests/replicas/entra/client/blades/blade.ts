import { bound, type Child, el } from '../dom.ts';
import type { Portal } from '../portal.ts';
import { hashes, type Route } from '../route.ts';

/** A blade of the journey; one that was left stays in the DOM, hidden. */
export function blade(page: Route['page'], title: HTMLElement, ...content: Child[]): HTMLElement {
  return bound<Portal>(
    'section.fxs-blade.fxs-blade-firstblade.fxs-blade-display-in-journey',
    { visible: ({ route }) => route().page === page },
    { role: 'region' },
    el('header.fxs-blade-header', {}, title),
    el('div.fxs-blade-content-container.fxs-blade-content-container-default', {}, ...content),
  );
}

/** @param subtitle '' for none. */
export function bladeTitle(text: string, subtitle = ''): HTMLElement {
  return el(
    'div.fxs-blade-title-content',
    {},
    el('h2.fxs-blade-title-titleText', {}, text),
    ...(subtitle === '' ? [] : [el('div.fxs-blade-title-subtitleText', {}, subtitle)]),
  );
}

/** Where one is, from the home page on. */
export function breadcrumb({ labels, view }: Portal): HTMLElement {
  const { app } = view();
  const crumb = (text: string, href: string) =>
    el('li.fxs-breadcrumb-item', {}, el('a.fxs-breadcrumb-link', { href }, text));
  return el(
    'nav.fxs-breadcrumb',
    { 'aria-label': 'Breadcrumb' },
    el(
      'ul',
      {},
      crumb(labels.home, '#home'),
      crumb(labels.allApplications, '#home'),
      crumb(`${app.name} | ${labels.pageTitle}`, hashes.signOn(app)),
    ),
  );
}
