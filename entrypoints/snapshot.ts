import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { once } from '../lib/browser/page/once.ts';
import { onPageMessages } from '../lib/browser/transport.ts';
import { snapshot } from '../lib/snapshot/snapshot.ts';

export default defineUnlistedScript(() =>
  once('snapshot', (signal) =>
    onPageMessages(
      { snapshot: (order) => ({ html: snapshot(document, location.href, order) }) },
      signal,
    ),
  ),
);
