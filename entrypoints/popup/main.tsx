import { mount } from '../../lib/browser/ui/mount.tsx';

mount('popup');
