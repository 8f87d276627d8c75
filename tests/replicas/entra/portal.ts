import { lockControls, pause, readState } from '../browser.ts';
import { bindByFunctions } from './client/bind.ts';
import { ko } from './client/ko.ts';
import { Portal } from './client/portal.ts';
import { shell } from './client/shell.ts';
import type { View } from './view.ts';

/** The command bar comes first, the cards a moment later, the certificate last. */
const cardsAfter = 60;

async function start(view: View): Promise<void> {
  await pause(view.variant.slow);
  bindByFunctions();
  const portal = new Portal(view);
  const page = shell(portal);
  document.body.replaceChildren(page);
  ko.applyBindings(portal, page);
  if (portal.has('readonly')) lockControls(page, '.ext-saml-add, .ext-saml-trash');
  addEventListener('click', () => portal.popup(null));
  await pause(cardsAfter);
  portal.cardsShown(true);
  await pause(view.variant.late);
  portal.certificateShown(true);
}

start(readState<View>());
