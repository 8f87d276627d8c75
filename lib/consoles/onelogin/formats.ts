import type { Console } from '../../model/console.ts';

const UUID = '(?<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const SUB = 'https://(?<sub>[a-z0-9.-]+)\\.onelogin\\.com';

/**
 * Shapes of OneLogin's values (screenshots, published metadata, tests of its Terraform provider). The
 * issuer's host is `app.` whatever the sub-domain; SLO has the app's number, and so have the issuer
 * and SSO address of apps made before about 2019; for a while the two were mixed.
 */
export const formats: Console['formats'] = {
  idpEntityId: [
    { pattern: `^https://app\\.onelogin\\.com/saml/metadata/${UUID}$`, grade: 'B' },
    { pattern: '^https://app\\.onelogin\\.com/saml/metadata/(?<appId>\\d+)$', grade: 'B' },
  ],
  ssoUrl: [
    { pattern: `^${SUB}/trust/saml2/http-(?:post|redirect)/sso/${UUID}$`, grade: 'B' },
    { pattern: `^${SUB}/trust/saml2/http-(?:post|redirect)/sso/(?<appId>\\d+)$`, grade: 'B' },
  ],
  idpSloUrl: [
    { pattern: `^${SUB}/trust/saml2/http-redirect/slo(?:_return)?/(?<appId>\\d+)$`, grade: 'B' },
  ],
  certificateFingerprint: [
    { pattern: '^(?:[0-9A-F]{2}:){19}[0-9A-F]{2}$', grade: 'B' },
    { pattern: '^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$', grade: 'B' },
  ],
};
