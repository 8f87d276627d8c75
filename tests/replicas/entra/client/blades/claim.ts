import { sources } from '../../tenant.ts';
import { textBox, toolbar, toolbarItem } from '../controls.ts';
import { bound, el } from '../dom.ts';
import { dropdown } from '../dropdown.ts';
import { icons } from '../icons.ts';
import type { Portal } from '../portal.ts';
import { blade, bladeTitle } from './blade.ts';
import { ClaimModel } from './claim-model.ts';

const line = (caption: string, control: HTMLElement): HTMLElement =>
  el(
    'div.fxc-weave-pccontrol.fxc-section-control',
    {},
    el('label.azc-form-label', {}, caption),
    el('div.azc-formElementSubLabelContainer', {}, control),
  );

const isNameId = ({ isNameId: yes }: ClaimModel) => yes;

/** "Manage claim". */
export function claimBlade(portal: Portal): HTMLElement {
  const { labels } = portal;
  const formats = (['email', 'persistent', 'unspecified'] as const).map((value) => ({
    value,
    text: labels.formats[value],
  }));
  const choices = sources.map((value) => ({ value, text: value }));
  const model = ({ route }: Portal) => {
    const now = route();
    return now.page === 'claim' ? new ClaimModel(portal, now.claim) : null;
  };
  return blade(
    'claim',
    bladeTitle(labels.manageClaim),
    bound<Portal>(
      'div.fxs-blade-content-container-details',
      { with: model },
      {},
      toolbar(
        labels.manageClaim,
        toolbarItem<ClaimModel>(
          labels.save,
          icons.save,
          (claim) => claim.save,
          (claim) => claim.canSave(),
        ),
        toolbarItem<ClaimModel>(labels.discardChanges, icons.discard, (claim) => claim.leave),
        toolbarItem<ClaimModel>(labels.feedback, icons.heart, () => () => undefined),
      ),
      el(
        'div.fxs-blade-content-wrapper.ext-saml-claim',
        {},
        bound<ClaimModel>(
          'div',
          { ifnot: isNameId },
          {},
          line(
            `${labels.name} *`,
            textBox<ClaimModel>((claim) => claim.name, 'textInput', {}),
          ),
          line(
            labels.namespace,
            textBox<ClaimModel>((claim) => claim.namespace, 'textInput', {
              placeholder: labels.enterNamespace,
            }),
          ),
        ),
        bound<ClaimModel>(
          'div',
          { if: isNameId },
          {},
          line(
            labels.nameIdFormat,
            dropdown(
              portal,
              labels.nameIdFormat,
              () => formats,
              (claim: ClaimModel) => claim.format,
            ),
          ),
        ),
        line(`${labels.source} *`, el('div.ext-saml-source', {}, labels.attribute)),
        line(
          `${labels.sourceAttribute} *`,
          dropdown(
            portal,
            labels.sourceAttribute,
            () => choices,
            (claim: ClaimModel) => claim.source,
          ),
        ),
      ),
    ),
  );
}
