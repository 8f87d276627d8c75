import type { Console } from '../../model/console.ts';

const KEY = '(?<externalKey>[A-Za-z0-9]{15,24})';
const APP = '(?<appName>[A-Za-z0-9_.-]+)';

/**
 * Shapes of Okta's values: recorded API answers and metadata of live orgs. The host may be a custom
 * domain; the issuer stays `http://www.okta.com/` in every cell.
 */
export const formats: Console['formats'] = {
  ssoUrl: [
    { pattern: `^https://(?<host>[^/]+)/app/${APP}/${KEY}/sso/saml$`, grade: 'A' },
    { pattern: '^https://(?<host>[^/]+)/app/generic-saml/[A-Za-z0-9]{15,24}/saml2$', grade: 'C' },
  ],
  idpEntityId: [{ pattern: `^http://www\\.okta\\.com/${KEY}$`, grade: 'A' }],
  idpSloUrl: [{ pattern: `^https://(?<host>[^/]+)/app/${APP}/${KEY}/slo/saml$`, grade: 'A' }],
  metadataUrl: [
    {
      pattern: `^https://(?<host>[^/]+)/app/(?:${APP}/)?${KEY}/sso/saml/metadata$`,
      grade: 'A',
    },
  ],
};
