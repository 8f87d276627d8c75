import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attend } from '../lib/browser/page/attend.ts';
import { once } from '../lib/browser/page/once.ts';
import { GENERIC } from '../lib/recognise/generic.ts';

/** Pages of products without a definition, when the user opens the extension on one. */
export default defineUnlistedScript(() =>
  once('generic', (signal) => attend(null, signal, undefined, GENERIC)),
);
