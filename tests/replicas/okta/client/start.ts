import { pause, readState } from '../../browser.ts';
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
};
