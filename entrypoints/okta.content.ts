import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/page/attend.ts';
import { okta } from '../lib/consoles/okta.ts';

export default defineContentScript({
  matches: [...okta.matches],
  excludeMatches: [...okta.excludeMatches],
  allFrames: true,
  main: ({ signal }) => attend(okta, signal),
});
