import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/page/attend.ts';
import { google } from '../lib/consoles/google.ts';

export default defineContentScript({
  matches: [...google.matches],
  allFrames: true,
  main: ({ signal }) => attend(google, signal),
});
