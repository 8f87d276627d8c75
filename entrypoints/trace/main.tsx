import { mountTrace } from '../../lib/browser/ui/trace/mount.tsx';

mountTrace('page');
