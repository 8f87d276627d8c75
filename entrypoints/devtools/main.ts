import { createPanel } from '../../lib/browser/ui/trace/panel.ts';

createPanel();
