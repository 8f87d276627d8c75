import { pause } from '../../../browser.ts';
import { copy, h, onClick } from '../shared/dom.ts';
import type { TabContext } from './instance.ts';

/** A value that may break after `-` and `/`, as the console breaks it. */
const wrapped = (value: string): HTMLElement =>
  h(
    'span',
    { class: 'wrapped-value no-translate' },
    ...value.split(/(?<=[-/])/).flatMap((part) => [part, h('wbr')]),
  );

const copyButton = (value: string) =>
  onClick(
    h(
      'button',
      { type: 'button', class: 'copy-button' },
      h('span', { class: 'icon copy-16', 'aria-hidden': 'true' }),
      'Copy',
    ),
    () => copy(value),
  );

const row = (label: string, ...value: Node[]): HTMLElement =>
  h(
    'div',
    { class: 'detail-row' },
    h('div', { class: 'detail-label' }, label),
    h('div', { class: 'detail-value' }, ...value),
  );

/**
 * Metadata URL, and *More details*, whose values are in the page only while it is open. Copy beside
 * the certificate leaves its BEGIN and END lines out (sipgate's guide warns of it); Download doesn't.
 */
export const metadataDetails = ({ app, boot }: TabContext): HTMLElement => {
  const details = () => [
    row('Sign on URL', wrapped(app.signOnUrl), copyButton(app.signOnUrl)),
    row('Sign out URL', wrapped(app.signOutUrl), copyButton(app.signOutUrl)),
    row('Issuer', wrapped(app.issuer), copyButton(app.issuer)),
    row(
      'Signing Certificate',
      h('a', { class: 'download-link', href: app.certificateHref }, 'Download'),
      copyButton(app.certificateBody),
    ),
  ];
  const fold = h('div', { class: 'more-details' });
  const toggle = h(
    'button',
    { type: 'button', class: 'fold-button', 'aria-expanded': 'false' },
    'More details',
  );
  onClick(toggle, async () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = open ? 'Hide details' : 'More details';
    fold.replaceChildren();
    if (!open) return;
    await pause(boot.late);
    if (toggle.getAttribute('aria-expanded') === 'true') fold.replaceChildren(...details());
  });
  return h(
    'div',
    { class: 'metadata-details' },
    h('h3', {}, 'Metadata details'),
    row('Metadata URL', wrapped(app.metadataUrl), copyButton(app.metadataUrl)),
    fold,
    toggle,
  );
};
