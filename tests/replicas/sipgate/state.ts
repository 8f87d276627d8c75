import type { Variant } from '../replica.ts';
import type { Saved } from './store.ts';

/** What the server gives the page. */
export interface PageState {
  saved: Saved;
  serviceProvider: { acsUrl: string; entityId: string } | null;
  variant: Variant;
}

/** Posts to the account's SSO settings and shows what came back. */
export type Send = (path: string, body: unknown) => Promise<void>;
