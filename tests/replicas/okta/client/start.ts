import { lockControls, pause, readState } from '../../browser.ts';
import type { Boot, WizardBoot } from '../boot.ts';
import { type Translate, translate } from '../words.ts';
import { startApps } from './apps.ts';
import './courage/jquery-global.ts';
import { startInstance } from './instance/instance.ts';

/** Draws the page that the server asks for, with the wizard on one framework or the other. */
export const start = async (
  startWizard: (root: HTMLElement, boot: WizardBoot, t: Translate) => void,
): Promise<void> => {
  const boot = readState<Boot>();
  const root = document.getElementById('content');
  if (!root) throw new Error('The shell has no content.');
  const t = translate(boot.words);
  await pause(boot.slow);
  if (boot.view === 'apps') startApps(root, boot, t);
  else if (boot.view === 'instance') startInstance(root, boot, t);
  else startWizard(root, boot, t);
  if (boot.look.readonly) lockControls(root);
  if (boot.look.expired) leaveWhenExpired(root);
};

/** The console asks for its session when the ACS URL was entered, and goes where the server says. */
const leaveWhenExpired = (root: HTMLElement): void => {
  root.addEventListener('change', async ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'postBackURL') return;
    const answer = await fetch('/admin/session');
    if (answer.status === 401) location.assign(await answer.text());
  });
};
