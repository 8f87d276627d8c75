import type { AppView } from './app-view.ts';
import type { Settings } from './settings.ts';
import type { Look, Words } from './words.ts';

interface Common {
  words: Words;
  look: Look;
  /** Milliseconds before the content renders. */
  slow: number;
  /** Milliseconds by which values come after their panel. */
  late: number;
  /** The second step's form renders once more while it is being filled. */
  rerender: boolean;
}

/** What the server gives each page of the console. */
export type Boot = Common &
  (
    | { view: 'apps'; apps: readonly { label: string; href: string }[] }
    | { view: 'wizard'; appId: string | null; settings: Settings }
    | { view: 'instance'; app: AppView }
  );

export type WizardBoot = Extract<Boot, { view: 'wizard' }>;
export type InstanceBoot = Extract<Boot, { view: 'instance' }>;
export type AppsBoot = Extract<Boot, { view: 'apps' }>;
