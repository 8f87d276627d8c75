import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/page/attend.ts';
import { inocx } from '../lib/consoles/inocx.ts';

export default defineContentScript({
  matches: [...inocx.matches],
  excludeMatches: [...inocx.excludeMatches],
  allFrames: true,
  main: ({ signal }) => attend(inocx, signal),
});
