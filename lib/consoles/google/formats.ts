import type { Console } from '../../model/console.ts';

const SAML2 = '^https://accounts\\.google\\.com/o/saml2';
const SEEN = 'idpid=(?<idpid>C0[0-9a-z]{6,8})$';
/** As long as other ids of the kind are, should they grow. */
const TOLERANT = 'idpid=(?<idpid>[A-Za-z0-9]{6,12})$';

/**
 * Shapes in Google's own metadata of 2016 to 2025. The two addresses differ in `/idp` alone, and are
 * the organization's, the same for all its apps. Metadata has no address, and single logout is none.
 */
export const formats: Console['formats'] = {
  ssoUrl: [
    { pattern: `${SAML2}/idp\\?${SEEN}`, grade: 'A' },
    { pattern: `${SAML2}/idp\\?${TOLERANT}`, grade: 'C' },
  ],
  idpEntityId: [
    { pattern: `${SAML2}\\?${SEEN}`, grade: 'A' },
    { pattern: `${SAML2}\\?${TOLERANT}`, grade: 'C' },
  ],
};
