import type { Translate } from '../../words.ts';
import { h } from '../shared/dom.ts';

const STEPS = ['General Settings', 'Configure SAML', 'Feedback'];

/** Heading and step bar, the same on all three steps; the form stands in `.wizard-main`. */
export const frame = (
  t: Translate,
  title: string,
  step: number,
  main: HTMLElement,
  aside: HTMLElement,
): HTMLElement =>
  h(
    'div',
    { class: 'saml-wizard' },
    h('h1', { class: 'wizard-title' }, t(title)),
    h(
      'ol',
      { class: 'wizard-steps' },
      ...STEPS.map((name, i) =>
        h(
          'li',
          i === step ? { class: 'current', 'aria-current': 'step' } : {},
          h('span', { class: 'badge' }, String(i + 1)),
          h('span', {}, t(name)),
        ),
      ),
    ),
    h('div', { class: 'wizard-body' }, h('div', { class: 'wizard-main' }, main), aside),
  );

/** The column at the right. */
export const helpColumn = (classic: boolean): HTMLElement =>
  h(
    'aside',
    { class: 'wizard-help' },
    h('h3', {}, 'What does this form do?'),
    h('p', {}, "This form generates the XML needed for the app's SAML request."),
    h('h3', {}, 'Where do I find the info this form needs?'),
    h(
      'p',
      {},
      'The app you’re trying to integrate with should have its own documentation on using SAML. You’ll need to find that doc, and it should outline what information you need to specify in this form.',
    ),
    ...(classic
      ? [
          h('h3', {}, 'Okta Certificate'),
          h('p', {}, 'Import the Okta certificate to your Identity Provider if required.'),
          h('button', { type: 'button', class: 'button' }, 'Download Okta Certificate'),
        ]
      : []),
  );
