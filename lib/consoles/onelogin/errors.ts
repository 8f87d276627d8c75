import type { ErrorPages } from '../../model/errorPage.ts';

/** OneLogin says the same whatever is wrong; reports name the validator, the assignment and the request. */
export const errors: ErrorPages = {
  host: '\\.onelogin\\.com$',
  signs: [
    { says: '(You do not have access|not have access to this app)', cause: 'notAssigned' },
    { says: '(We.re sorry, but something went wrong)', cause: 'validator' },
  ],
};
