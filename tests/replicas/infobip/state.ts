import type { Variant } from '../replica.ts';
import type { Saved } from './store.ts';

/** What the server gives the page. */
export interface PageState {
  sso: Saved;
  host: string;
  variant: Variant;
}
