import { mountChecks } from '../../lib/browser/ui/mountChecks.tsx';

mountChecks(new URLSearchParams(location.search));
