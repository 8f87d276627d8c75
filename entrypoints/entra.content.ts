import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/page/attend.ts';
import { entra } from '../lib/consoles/entra.ts';

export default defineContentScript({
  matches: [...entra.matches],
  allFrames: true,
  main: ({ signal }) => attend(entra, signal),
});
