import { start } from './client/start.ts';
import { startWizard } from './client/wizard/wizard.ts';

/** The console's client, its wizard on jQuery and Backbone. */
void start(startWizard);
