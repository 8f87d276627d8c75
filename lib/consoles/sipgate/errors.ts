import type { ErrorPages } from '../../model/errorPage.ts';

/** sipgate's guide, section on errors; its sign-in is a Keycloak, whose texts are Keycloak's. */
export const errors: ErrorPages = {
  host: '^login\\.sipgate\\.com$',
  signs: [
    { says: '(An error has occurred)\\. Please try again\\. Back to login', cause: 'staleLink' },
    { says: '(Invalid requester)', cause: 'certificate' },
    {
      says: '(Unexpected error when authenticating with identity provider)',
      cause: 'unspecific',
    },
  ],
};
