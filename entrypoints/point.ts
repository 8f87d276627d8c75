import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { once } from '../lib/browser/page/once.ts';
import { pointing } from '../lib/browser/page/pointing.ts';

export default defineUnlistedScript(() => once('point', pointing));
