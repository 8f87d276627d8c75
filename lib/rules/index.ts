import { acsAndEntityIdSwapped } from './acs-and-entity-id-swapped.ts';
import { acsUrlDiffers } from './acs-url-differs.ts';
import { acsValidatorLoose } from './acs-validator-loose.ts';
import { acsValidatorMismatch } from './acs-validator-mismatch.ts';
import { acsValidatorUnchecked } from './acs-validator-unchecked.ts';
import { assertionNotSigned } from './assertion-not-signed.ts';
import { attributeMissing } from './attribute-missing.ts';
import { attributeTwice } from './attribute-twice.ts';
import { audienceDiffers } from './audience-differs.ts';
import { bindingNotDemanded } from './binding-not-demanded.ts';
import { callbackAsStartUrl } from './callback-as-start-url.ts';
import { certificateDiffers } from './certificate-differs.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiresSoon } from './certificate-expires-soon.ts';
import { certificateForm } from './certificate-form.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateTruncated } from './certificate-truncated.ts';
import { certificateWeak } from './certificate-weak.ts';
import { charactersLookAlike } from './characters-look-alike.ts';
import { charactersRefused } from './characters-refused.ts';
import { demandedSignatureOff } from './demanded-signature-off.ts';
import { destinationDiffers } from './destination-differs.ts';
import { domainNotClaimable } from './domain-not-claimable.ts';
import { encryptionNobodyCanRead } from './encryption-nobody-can-read.ts';
import { encryptionNotAsDemanded } from './encryption-not-as-demanded.ts';
import { encryptionWithoutKey } from './encryption-without-key.ts';
import { entityIdTooLong } from './entity-id-too-long.ts';
import { escapesLeftIn } from './escapes-left-in.ts';
import { fingerprintMalformed } from './fingerprint-malformed.ts';
import { fingerprintOfAnotherCertificate } from './fingerprint-of-another-certificate.ts';
import { groupAttributeNotDemanded } from './group-attribute-not-demanded.ts';
import { idpLogoutUrlDiffers } from './idp-logout-url-differs.ts';
import { initiatorNotDemanded } from './initiator-not-demanded.ts';
import { insecureUrl } from './insecure-url.ts';
import { issuerAltered } from './issuer-altered.ts';
import { issuerDiffers } from './issuer-differs.ts';
import { loginUrlMissing } from './login-url-missing.ts';
import { metadataDisagrees } from './metadata-disagrees.ts';
import { metadataExpired } from './metadata-expired.ts';
import { metadataIncomplete } from './metadata-incomplete.ts';
import { metadataOfAnotherProtocol } from './metadata-of-another-protocol.ts';
import { metadataOfSeveral } from './metadata-of-several.ts';
import { metadataOfTheWrongKind } from './metadata-of-the-wrong-kind.ts';
import { metadataUnreadable } from './metadata-unreadable.ts';
import { metadataUrlDiffers } from './metadata-url-differs.ts';
import { metadataUrlInPlaceOfSsoUrl } from './metadata-url-in-place-of-sso-url.ts';
import { nameIdFormatNotDemanded } from './name-id-format-not-demanded.ts';
import { nameIdFormatUnknown } from './name-id-format-unknown.ts';
import { nameIdSourceNotEmail } from './name-id-source-not-email.ts';
import { nobodyMaySignIn } from './nobody-may-sign-in.ts';
import { notACertificate } from './not-a-certificate.ts';
import { notAUrl } from './not-a-url.ts';
import { notTheDefault } from './not-the-default.ts';
import { nothingSigned } from './nothing-signed.ts';
import { ownCertificate } from './own-certificate.ts';
import { placeholderLeftIn } from './placeholder-left-in.ts';
import { portalLinkAsSsoUrl } from './portal-link-as-sso-url.ts';
import { recipientDiffers } from './recipient-differs.ts';
import { relayStateTooLong } from './relay-state-too-long.ts';
import { requiredValueMissing } from './required-value-missing.ts';
import { responseSignedInstead } from './response-signed-instead.ts';
import type { Rule } from './rule.ts';
import { severalCertificates } from './several-certificates.ts';
import { shortenedForDisplay } from './shortened-for-display.ts';
import { signOnUrlDiffers } from './sign-on-url-differs.ts';
import { signatureAlgorithmNotDemanded } from './signature-algorithm-not-demanded.ts';
import { signatureAlgorithmWeak } from './signature-algorithm-weak.ts';
import { slashInHost } from './slash-in-host.ts';
import { spCertificateDiffers } from './sp-certificate-differs.ts';
import { spLogoutUrlDiffers } from './sp-logout-url-differs.ts';
import { spMetadataDisagrees } from './sp-metadata-disagrees.ts';
import { spMetadataIncomplete } from './sp-metadata-incomplete.ts';
import { spMetadataIndexTwice } from './sp-metadata-index-twice.ts';
import { spMetadataWithoutKey } from './sp-metadata-without-key.ts';
import { ssoForEveryone } from './sso-for-everyone.ts';
import { ssoUrlAndIssuerSwapped } from './sso-url-and-issuer-swapped.ts';
import { ssoUrlDiffers } from './sso-url-differs.ts';
import { startUrlWithoutEffect } from './start-url-without-effect.ts';
import { temporaryValueLeftIn } from './temporary-value-left-in.ts';
import { tenantsDiffer } from './tenants-differ.ts';
import { urlPartNotAllowed } from './url-part-not-allowed.ts';
import { valueCutOff } from './value-cut-off.ts';
import { valueOfTheOtherSide } from './value-of-the-other-side.ts';
import { whiteSpaceAround } from './white-space-around.ts';
import { wrappedInQuotes } from './wrapped-in-quotes.ts';

/** All rules, in the order in which their findings are to be mended. */
export const RULES: readonly Rule[] = [
  metadataUnreadable,
  metadataOfTheWrongKind,
  metadataOfAnotherProtocol,
  spMetadataIncomplete,
  spMetadataDisagrees,
  spMetadataIndexTwice,
  spMetadataWithoutKey,
  metadataIncomplete,
  notACertificate,
  ownCertificate,
  certificateTruncated,
  fingerprintMalformed,
  requiredValueMissing,
  valueOfTheOtherSide,
  acsAndEntityIdSwapped,
  ssoUrlAndIssuerSwapped,
  metadataUrlInPlaceOfSsoUrl,
  portalLinkAsSsoUrl,
  temporaryValueLeftIn,
  placeholderLeftIn,
  wrappedInQuotes,
  escapesLeftIn,
  shortenedForDisplay,
  charactersLookAlike,
  slashInHost,
  valueCutOff,
  notAUrl,
  urlPartNotAllowed,
  entityIdTooLong,
  whiteSpaceAround,
  charactersRefused,
  acsUrlDiffers,
  audienceDiffers,
  acsValidatorMismatch,
  recipientDiffers,
  destinationDiffers,
  ssoUrlDiffers,
  issuerDiffers,
  metadataUrlDiffers,
  certificateDiffers,
  fingerprintOfAnotherCertificate,
  spCertificateDiffers,
  metadataDisagrees,
  issuerAltered,
  tenantsDiffer,
  certificateForm,
  certificateExpired,
  certificateNotYetValid,
  nothingSigned,
  demandedSignatureOff,
  responseSignedInstead,
  assertionNotSigned,
  encryptionNotAsDemanded,
  encryptionNobodyCanRead,
  bindingNotDemanded,
  nameIdFormatUnknown,
  nameIdFormatNotDemanded,
  signatureAlgorithmNotDemanded,
  signatureAlgorithmWeak,
  nameIdSourceNotEmail,
  domainNotClaimable,
  groupAttributeNotDemanded,
  initiatorNotDemanded,
  callbackAsStartUrl,
  startUrlWithoutEffect,
  nobodyMaySignIn,
  attributeMissing,
  attributeTwice,
  notTheDefault,
  ssoForEveryone,
  signOnUrlDiffers,
  spLogoutUrlDiffers,
  idpLogoutUrlDiffers,
  certificateExpiresSoon,
  metadataExpired,
  metadataOfSeveral,
  severalCertificates,
  insecureUrl,
  certificateWeak,
  acsValidatorLoose,
  acsValidatorUnchecked,
  loginUrlMissing,
  relayStateTooLong,
  encryptionWithoutKey,
];

export const ruleById = (id: string): Rule | null => RULES.find((rule) => rule.id === id) ?? null;
