import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/browser/page/attend.ts';
import { infobip } from '../lib/consoles/infobip.ts';
import { shapedNear } from '../lib/recognise/shaped.ts';

export default defineContentScript({
  matches: [...infobip.matches],
  excludeMatches: [...infobip.excludeMatches],
  allFrames: true,
  main: ({ signal }) => attend(infobip, signal, { made: shapedNear }),
});
