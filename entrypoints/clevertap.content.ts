import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/page/attend.ts';
import { clevertap } from '../lib/consoles/clevertap.ts';

export default defineContentScript({
  matches: [...clevertap.matches],
  excludeMatches: [...clevertap.excludeMatches],
  allFrames: true,
  main: ({ signal }) => attend(clevertap, signal),
});
