import type { ErrorPages } from '../../model/errorPage.ts';

/** CleverTap's documentation: who is not invited sees a page of no access. Its sign-in is Auth0's. */
export const errors: ErrorPages = {
  host: '\\.clevertap\\.com$|^auth\\.clevertap\\.com$',
  signs: [{ says: '(don.t have access|do not have access|no access)', cause: 'unknownUser' }],
};
