import { mount } from '../../lib/browser/ui/mount.tsx';

// With a tab in its address it is a page of its own, beside that tab.
mount(new URLSearchParams(location.search).has('tab') ? 'page' : 'sidepanel');
