import { defineBackground } from 'wxt/utils/define-background';
import { start } from '../lib/browser/background/start.ts';

export default defineBackground(start);
