import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/page/attend.ts';
import { onelogin } from '../lib/consoles/onelogin.ts';

export default defineContentScript({
  matches: [...onelogin.matches],
  excludeMatches: [...onelogin.excludeMatches],
  allFrames: true,
  main: ({ signal }) => attend(onelogin, signal),
});
