import { mountGuide } from '../../lib/browser/ui/mountGuide.tsx';

mountGuide(new URLSearchParams(location.search));
