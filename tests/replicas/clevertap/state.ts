import type { Variant } from '../replica.ts';
import type { Connection, ServiceProvider, Settings } from './store.ts';

/** What the server gives the page; `error` after an action that it refused. */
export interface PageState {
  connection: Connection | null;
  settings: Settings;
  serviceProvider: ServiceProvider;
  variant: Variant;
  error?: string | null;
}

/** Posts an action and gives the refusal, or null when it was done and is shown. */
export type Send = (action: string, body: unknown) => Promise<string | null>;
