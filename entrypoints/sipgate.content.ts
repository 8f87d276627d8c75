import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/page/attend.ts';
import { sipgate } from '../lib/consoles/sipgate.ts';

export default defineContentScript({
  matches: [...sipgate.matches],
  allFrames: true,
  main: ({ signal }) => attend(sipgate, signal),
});
