/** Wordings until about 2022, from screenshots in Okta's developer documentation and Argo CD's guide. */
export const CLASSIC = {
  'Single sign-on URL': 'Single sign on URL',
  'Create App Integration': 'Create New App',
  'Create a new app integration': 'Create a New Application Integration',
  'View SAML setup instructions': 'View Setup Instructions',
  'Browse files...': 'Browse..',
  'Help Okta Support understand how you configured this application':
    'Help Okta Support understand how you configured this application (optional)',
};
