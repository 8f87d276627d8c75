/** The console's one host; the prefix is of the login, where a browser has several. */
const CONSOLE = '^https://admin\\.google\\.com(?:/u/\\d+)?';

const END = '(?:[/?#]|$)';

/** The list of apps. The wizard is drawn over it, and its steps change under this one address. */
export const WIZARD_URLS = [
  `${CONSOLE}/ac/apps/unified${END}`,
  // The console until 2020, which had all its routes in the hash.
  '^https://admin\\.google\\.com/(?:[^/?#]+/)?AdminHome[^#]*#AppsList:.*SAML_APPS',
];

/** One app: its summary, and below it the editors, whose own paths are not known. */
export const APP_URLS = [
  `${CONSOLE}/ac/apps/saml/\\d{12}${END}`,
  '^https://admin\\.google\\.com/(?:[^/?#]+/)?AdminHome[^#]*#AppDetails:.*service=\\d+',
];

/** *SSO with SAML applications*: what is the same for all apps of the organization. */
export const CERTIFICATES_URLS = [`${CONSOLE}/ac/security/ssocert${END}`];

/** *SSO with third-party IdP*, where Google is the SP. */
export const OTHER_DIRECTION = [
  `${CONSOLE}/ac/security/sso${END}`,
  `${CONSOLE}/ac/security/inboundsso`,
  `${CONSOLE}/ac/(?:[a-z]+/)?sso-profiles`,
];

/** The login, where the address names one, then the app. */
export const ACCOUNT = [
  '^https://admin\\.google\\.com/u/(?<login>\\d+)/',
  '/ac/apps/(?<new>unified)',
  `${CONSOLE}/ac/apps/saml/(?<spid>\\d{12})${END}`,
];
