import { pause, readState } from '../browser.ts';
import type { Boot } from './boot.ts';
import { startApps } from './client/apps.ts';
import './client/courage/jquery-global.ts';
import { startInstance } from './client/instance/instance.ts';
import { startWizard } from './client/wizard/wizard.ts';
import { translate } from './words.ts';

/** The console's client, on jQuery and Backbone. */
const start = async (): Promise<void> => {
  const boot = readState<Boot>();
  const root = document.getElementById('content');
  if (!root) throw new Error('The shell has no content.');
  const t = translate(boot.words);
  await pause(boot.slow);
  if (boot.view === 'apps') startApps(root, boot, t);
  else if (boot.view === 'instance') startInstance(root, boot, t);
  else startWizard(root, boot, t);
};

void start();
