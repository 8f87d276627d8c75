/** Okta's cells: production, EMEA, preview, US government and military. */
const BASES = '(?:okta\\.com|okta-emea\\.com|oktapreview\\.com|okta-gov\\.com|okta\\.mil)';

/** The Admin Console, also of an org with a domain of its own (Okta's "Okta organizations"). */
export const ADMIN = `^https://[a-z0-9-]+-admin\\.${BASES}/admin`;

/** The SAML wizard switches its three steps in place, under one address. */
export const WIZARD_URL = `${ADMIN}/apps/saml-wizard/(?:create|edit)`;

/** One app's page; a tab changes only the hash. */
export const INSTANCE = `${ADMIN}/app/[^/#?]+/instance/[^/#?]+/?(?:\\?[^#]*)?`;

/** *View SAML setup instructions*, on the admin host or on the org's own. */
export const INSTRUCTIONS = `^https://[a-z0-9-]+\\.${BASES}/app/[^/]+/[^/]+/setup/help/SAML_2_0/`;
