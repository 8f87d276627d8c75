import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/page/attend.ts';
import { connect8x8 } from '../lib/consoles/8x8.ts';
import { unlabelledAt } from '../lib/recognise/unlabelled.ts';

export default defineContentScript({
  matches: [...connect8x8.matches],
  allFrames: true,
  main: ({ signal }) => attend(connect8x8, signal, { unlabelled: unlabelledAt }),
});
