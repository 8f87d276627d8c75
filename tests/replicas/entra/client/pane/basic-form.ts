import { textBox, toolbar, toolbarItem, validation } from '../controls.ts';
import { type Child, el, icon } from '../dom.ts';
import { icons } from '../icons.ts';
import type { Portal } from '../portal.ts';
import type { Rows } from '../rows.ts';
import type { BasicPane } from './basic.ts';
import { rowList } from './row-list.ts';

/** The pane's command bar: Save stands first, at the top. */
export function basicBar({ labels }: Portal): HTMLElement {
  return toolbar(
    labels.basic,
    toolbarItem<BasicPane>(
      labels.save,
      icons.save,
      (pane) => pane.save,
      (pane) => pane.canSave(),
    ),
    toolbarItem<BasicPane>(labels.feedback, icons.heart, () => () => undefined),
  );
}

/** Caption and help text: they stand between the caption and what it belongs to. */
export function section(caption: string, required: boolean, help: string): Child[] {
  return [
    el(
      'div.ext-saml-section',
      {},
      el('label.azc-form-label', {}, caption),
      ...(required ? [el('span.azc-form-required', { 'aria-hidden': 'true' }, ' *')] : []),
      el('span.azc-form-info', { title: help }, icon(icons.info)),
    ),
    el('div.ext-saml-help', {}, help),
  ];
}

/** Sign on URL, Relay State, Logout Url: taken when the field is left. */
function single(
  name: 'signOnUrl' | 'relayState' | 'logoutUrl',
  caption: string,
  help: string,
  placeholder: string,
): HTMLElement {
  return el(
    'div.fxc-weave-pccontrol.fxc-section-control',
    {},
    ...section(caption, false, help),
    el(
      'div.azc-formElementSubLabelContainer',
      {},
      textBox<BasicPane>((pane) => pane[name], 'value', { placeholder }),
    ),
  );
}

/** The body of the pane. */
export function basicForm({ labels }: Portal): HTMLElement {
  const list = (rows: (pane: BasicPane) => Rows, texts: Parameters<typeof rowList>[1]) =>
    el(
      'div.ext-saml-list-control',
      {},
      rowList<BasicPane>(rows, texts),
      validation<BasicPane>((pane) => rows(pane).message()),
    );
  return el(
    'div.fxs-contextpane-content.msportalfx-form',
    {},
    ...section(labels.identifier, true, labels.identifierHelp),
    list((pane) => pane.identifiers, {
      ...labels,
      placeholder: labels.enterIdentifier,
      add: labels.addIdentifier,
      indexed: false,
    }),
    ...section(labels.replyUrl, true, labels.replyUrlHelp),
    list((pane) => pane.replyUrls, {
      ...labels,
      placeholder: labels.enterReplyUrl,
      add: labels.addReplyUrl,
      indexed: true,
    }),
    single('signOnUrl', labels.signOnUrlOptional, labels.signOnUrlHelp, labels.enterSignOnUrl),
    single('relayState', labels.relayState, labels.relayStateHelp, labels.enterRelayState),
    single('logoutUrl', labels.logoutUrl, labels.logoutUrlHelp, labels.enterLogoutUrl),
  );
}
