import type { ErrorSign } from '../model/errorPage.ts';

/**
 * What the libraries in service providers say, word for word: python3-saml and its kin, node-saml,
 * Keycloak, Sustainsys, Spring, SimpleSAMLphp, Auth0, pysaml2. Sought on any page that a response went to.
 */
export const MESSAGES: readonly ErrorSign[] = [
  {
    says: '((?:is )?not (?:a )?valid (?:for this )?audience|SAML assertion audience mismatch|Audience is invalid|Not for me!!!|AudienceRestriction)',
    cause: 'audience',
  },
  {
    says: '(Invalid issuer in the|Unknown SAML issuer|[Ii]ssuer (?:mismatch|did not match|is invalid)|isn.t a valid IdP for this SP|Unable to locate metadata|Invalid issuer)',
    cause: 'issuer',
  },
  {
    says: '(Assertion of the Response is not signed|No Signature found|not signed and the SP (?:require|want)|Missing signature|Signature missing)',
    cause: 'signatureMissing',
  },
  {
    says: '([Ii]nvalid (?:document )?signature|[Ss]ignature validation failed|Signature is not valid|Could not validate signature|Fingerprint mismatch|Unable to validate incoming SAML)',
    cause: 'certificate',
  },
  {
    says: '(has expired|SAML assertion expired|not yet valid|Timing issues|clock skew)',
    cause: 'clock',
  },
  {
    says: '(instead of http|invalid destination|Destination (?:mismatch|doesn.t have)|not intended for this|Recipient mismatch|SubjectConfirmation was not found)',
    cause: 'responseAddress',
  },
  {
    says: '(AttributeStatement|missing (?:the )?(?:required )?attribute|attribute \\S{1,80} is missing|Could not extract email)',
    cause: 'attributes',
  },
  {
    says: '(encrypted and there.s no private key|could not be (?:parsed|decrypted)|Failed to decrypt|No (?:private )?key available)',
    cause: 'encryption',
  },
  {
    says: '(user (?:was )?not found|[Uu]ser does not exist|not a member of|not invited)',
    cause: 'unknownUser',
  },
];
