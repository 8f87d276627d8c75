import { devtools } from '../../lib/browser/ui/trace/devtools.ts';
import { mountTrace } from '../../lib/browser/ui/trace/mount.tsx';

mountTrace('devtools', devtools());
