import type { ErrorPages } from '../../model/errorPage.ts';

/** Okta's support article "App Sign-on Error 403", and reports of its other pages. */
export const errors: ErrorPages = {
  host: '\\.(?:okta|okta-emea|oktapreview|okta-gov)\\.com$|\\.okta\\.mil$',
  signs: [
    {
      says: '(403 App Not Assigned|not assigned this app|is not assigned to this application)',
      cause: 'notAssigned',
    },
    { says: '\\b(GENERAL_NONSUCCESS)\\b', cause: 'requestOptions' },
    { url: '/error/400_SAML', cause: 'requestOptions' },
    { says: '(400 Bad Request)', cause: 'requestOptions' },
    {
      says: '(404 Page Not Found|Page Not Found|page you are looking for does not exist)',
      cause: 'noSuchApp',
    },
  ],
};
