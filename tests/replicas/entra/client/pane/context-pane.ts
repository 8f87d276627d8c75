import { bound, type Child, el, icon } from '../dom.ts';
import { icons } from '../icons.ts';
import type { Pane, Portal } from '../portal.ts';
import { basicBar, basicForm } from './basic-form.ts';
import { signingBar, signingForm } from './signing-form.ts';
import { testForm } from './test-form.ts';
import { uploadForm } from './upload.ts';

/** The pane at the right, over the page; the cards stay in the DOM behind it. */
export function contextPane(portal: Portal): HTMLElement {
  const { labels } = portal;
  const kind = (name: Pane['kind'], ...children: Child[]) =>
    bound<Pane>('div.fxs-contextpane-body', { if: (pane) => pane.kind === name }, {}, ...children);
  return bound<Portal>(
    'div.fxs-contextpane-host',
    { with: (root) => root.pane },
    {},
    el(
      'section.fxs-contextpane.fxs-contextpane-visible',
      { role: 'dialog', 'aria-labelledby': 'fxsContextPaneTitle' },
      el(
        'header.fxs-contextpane-header',
        {},
        bound<Pane>(
          'h2.fxs-contextpane-title',
          { text: (pane) => pane.title },
          { id: 'fxsContextPaneTitle' },
        ),
        bound<Pane>(
          'button.fxs-contextpane-close',
          { click: () => portal.closePane },
          { type: 'button', title: labels.close, 'aria-label': labels.close },
          icon(icons.close),
        ),
      ),
      kind('basic', basicBar(portal), basicForm(portal)),
      kind(
        'signing',
        el('div.fxs-contextpane-subtitle', {}, labels.signingSubtitle),
        signingBar(portal),
        signingForm(portal),
      ),
      kind('test', testForm(portal)),
      kind('upload', uploadForm(portal)),
    ),
  );
}
