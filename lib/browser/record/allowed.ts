import type { RecordingState } from '../../model/recording.ts';
import { browser } from '../api.ts';

/** All that the browser has to let us see for a recording. */
export const originsOf = (scope: RecordingState['scope']): string[] =>
  scope === 'allSites' ? ['*://*/*'] : scope.hosts.map((host) => `*://${host}/*`);

/**
 * Whether we may see the requests to these hosts; asks the user where that is not settled. Has to be
 * called right in a click: browsers insist.
 */
export const allowed = (scope: RecordingState['scope']): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(scope) });

/** Whether we may see them, without asking. */
export const maySee = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: originsOf({ hosts: [...hosts] }) });

/** Calls back when the user has allowed more hosts. */
export const onAllowed = (call: () => void): void =>
  browser.permissions.onAdded.addListener(() => call());
