import { startReactWizard } from './client/react/wizard.tsx';
import { start } from './client/start.ts';

/** The console's client, its wizard on React. */
void start(startReactWizard);
