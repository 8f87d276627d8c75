import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../../../lib/browser/page/attend.ts';
import { slack } from './slack.ts';

export default defineContentScript({
  matches: [...slack.matches],
  allFrames: true,
  main: ({ signal }) => attend(slack, signal),
});
