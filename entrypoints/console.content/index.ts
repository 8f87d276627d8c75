import { defineContentScript } from 'wxt/utils/define-content-script';
import { EXCLUDE_MATCHES, MATCHES } from '../../lib/consoles/matches.ts';
import { attend } from './attend.ts';

export default defineContentScript({
  matches: [...MATCHES],
  excludeMatches: [...EXCLUDE_MATCHES],
  allFrames: true,
  runAt: 'document_idle',
  main: (context) => attend(document, context.signal),
});
