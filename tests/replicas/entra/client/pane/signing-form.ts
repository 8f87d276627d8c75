import { toolbar, toolbarItem } from '../controls.ts';
import { el } from '../dom.ts';
import { dropdown } from '../dropdown.ts';
import { icons } from '../icons.ts';
import type { Portal } from '../portal.ts';
import type { SigningPane } from './signing.ts';

export function signingBar({ labels }: Portal): HTMLElement {
  const idle = () => () => undefined;
  return toolbar(
    labels.signingCertificate,
    toolbarItem<SigningPane>(
      labels.save,
      icons.save,
      (pane) => pane.save,
      (pane) => pane.canSave(),
    ),
    toolbarItem<SigningPane>(labels.newCertificate, icons.plus, idle),
    toolbarItem<SigningPane>(labels.importCertificate, icons.upload, idle),
    toolbarItem<SigningPane>(labels.feedback, icons.heart, idle),
  );
}

function certificateGrid({ labels, view }: Portal): HTMLElement {
  const cell = (text: string, column: number) =>
    el('div.fxc-gc-cell', { id: `fxc-gc-cell-content_0_${column}`, role: 'gridcell' }, text);
  const { expires, thumbprint } = view().certificate;
  const language = view().variant.language === 'de' ? 'de-DE' : 'en-US';
  return el(
    'div.fxc-gc-dataGrid',
    { role: 'grid' },
    el(
      'div.fxc-gc-header',
      { role: 'row' },
      ...[labels.status, labels.expirationDate, labels.thumbprint].map((text) =>
        el('div.fxc-gc-columnheader', { role: 'columnheader' }, text),
      ),
    ),
    el(
      'div.fxc-gc-row',
      { role: 'row' },
      cell(labels.active, 0),
      cell(new Date(expires).toLocaleString(language), 1),
      cell(thumbprint, 2),
    ),
  );
}

export function signingForm(portal: Portal): HTMLElement {
  const { labels } = portal;
  const line = (caption: string, control: HTMLElement) =>
    el(
      'div.fxc-weave-pccontrol.fxc-section-control',
      {},
      el('label.azc-form-label', {}, caption),
      el('div.azc-formElementSubLabelContainer', {}, control),
    );
  return el(
    'div.fxs-contextpane-content.msportalfx-form',
    {},
    certificateGrid(portal),
    line(
      labels.signingOption,
      dropdown(
        portal,
        labels.signingOption,
        (pane: SigningPane) => pane.optionChoices(),
        (pane) => pane.option,
      ),
    ),
    line(
      labels.signingAlgorithm,
      dropdown(
        portal,
        labels.signingAlgorithm,
        (pane: SigningPane) => pane.algorithmChoices(),
        (pane) => pane.algorithm,
      ),
    ),
  );
}
