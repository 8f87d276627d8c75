import { acsUrlRequestedDiffers } from './acs-url-requested-differs.ts';
import { algorithmDiffers } from './algorithm-differs.ts';
import { assertionExpired } from './assertion-expired.ts';
import { assertionMissing } from './assertion-missing.ts';
import { assertionTooEarly } from './assertion-too-early.ts';
import { attributeEmpty } from './attribute-empty.ts';
import { attributeNotSent } from './attribute-not-sent.ts';
import { attributeSentTwice } from './attribute-sent-twice.ts';
import { audienceMissing } from './audience-missing.ts';
import { audienceNotOurs } from './audience-not-ours.ts';
import { authnContextDiffers } from './authn-context-differs.ts';
import { authnStatementMissing } from './authn-statement-missing.ts';
import { begunAtTheIdp } from './begun-at-the-idp.ts';
import { bindingRequested } from './binding-requested.ts';
import { certificateHadExpired } from './certificate-had-expired.ts';
import { clocksDiffer } from './clocks-differ.ts';
import { commentInValue } from './comment-in-value.ts';
import { confirmationIncomplete } from './confirmation-incomplete.ts';
import { cookieNotSent } from './cookie-not-sent.ts';
import { encryptedUnasked } from './encrypted-unasked.ts';
import { encryptionDiffers } from './encryption-differs.ts';
import { errorPage } from './error-page.ts';
import { groupAttributeNotSent } from './group-attribute-not-sent.ts';
import { groupsAsIds } from './groups-as-ids.ts';
import { groupsOverage } from './groups-overage.ts';
import { inResponseToDiffers } from './in-response-to-differs.ts';
import { issuerNotConfigured } from './issuer-not-configured.ts';
import { issuersDisagree } from './issuers-disagree.ts';
import { loginLoop } from './login-loop.ts';
import { logoutMalformed } from './logout-malformed.ts';
import { logoutNotSigned } from './logout-not-signed.ts';
import { logoutOfAnother } from './logout-of-another.ts';
import { logoutRefused } from './logout-refused.ts';
import { messageEncodedWrongly } from './message-encoded-wrongly.ts';
import { messageMalformed } from './message-malformed.ts';
import { messageUnreadable } from './message-unreadable.ts';
import { nameIdFormatDiffers } from './name-id-format-differs.ts';
import { nameIdFormatRequested } from './name-id-format-requested.ts';
import { nameIdMissing } from './name-id-missing.ts';
import { nameIdNotEmail } from './name-id-not-email.ts';
import { nameIdOfAnotherSp } from './name-id-of-another-sp.ts';
import { notCovered } from './not-covered.ts';
import { notSigned } from './not-signed.ts';
import { otherProtocol } from './other-protocol.ts';
import { postLostByRedirect } from './post-lost-by-redirect.ts';
import { postedElsewhere } from './posted-elsewhere.ts';
import { recipientNotAcs } from './recipient-not-acs.ts';
import { relayStateChanged } from './relay-state-changed.ts';
import { requestDestinationDiffers } from './request-destination-differs.ts';
import { requestIssuerDiffers } from './request-issuer-differs.ts';
import { requestSentElsewhere } from './request-sent-elsewhere.ts';
import { requestSignatureBroken } from './request-signature-broken.ts';
import { requestWithoutIssuer } from './request-without-issuer.ts';
import { responseByRedirect } from './response-by-redirect.ts';
import { responseDestinationDiffers } from './response-destination-differs.ts';
import { responseRefused } from './response-refused.ts';
import type { TraceRule } from './rule.ts';
import { seenBefore } from './seen-before.ts';
import { sentOverHttp } from './sent-over-http.ts';
import { sessionExpired } from './session-expired.ts';
import { severalAssertions } from './several-assertions.ts';
import { signatureBroken } from './signature-broken.ts';
import { signatureDemanded } from './signature-demanded.ts';
import { signatureForged } from './signature-forged.ts';
import { signedByAnother } from './signed-by-another.ts';
import { statusErrorWithAssertion } from './status-error-with-assertion.ts';
import { statusNotSuccess } from './status-not-success.ts';
import { timeMalformed } from './time-malformed.ts';
import { userOfAnotherDomain } from './user-of-another-domain.ts';
import { valueUnresolved } from './value-unresolved.ts';

/** All rules of traces, in the order in which their findings are to be mended. */
export const TRACE_RULES: readonly TraceRule[] = [
  messageUnreadable,
  messageMalformed,
  messageEncodedWrongly,
  responseByRedirect,
  postLostByRedirect,
  postedElsewhere,
  requestWithoutIssuer,
  requestIssuerDiffers,
  requestSentElsewhere,
  requestDestinationDiffers,
  acsUrlRequestedDiffers,
  bindingRequested,
  nameIdFormatRequested,
  requestSignatureBroken,
  statusErrorWithAssertion,
  statusNotSuccess,
  errorPage,
  severalAssertions,
  assertionMissing,
  signatureForged,
  notCovered,
  notSigned,
  signatureDemanded,
  signedByAnother,
  signatureBroken,
  encryptionDiffers,
  encryptedUnasked,
  issuerNotConfigured,
  issuersDisagree,
  responseDestinationDiffers,
  recipientNotAcs,
  confirmationIncomplete,
  audienceMissing,
  audienceNotOurs,
  inResponseToDiffers,
  begunAtTheIdp,
  assertionExpired,
  assertionTooEarly,
  timeMalformed,
  sessionExpired,
  authnStatementMissing,
  nameIdMissing,
  nameIdFormatDiffers,
  nameIdNotEmail,
  nameIdOfAnotherSp,
  attributeNotSent,
  attributeEmpty,
  groupAttributeNotSent,
  groupsOverage,
  groupsAsIds,
  valueUnresolved,
  attributeSentTwice,
  userOfAnotherDomain,
  algorithmDiffers,
  certificateHadExpired,
  commentInValue,
  clocksDiffer,
  authnContextDiffers,
  sentOverHttp,
  seenBefore,
  relayStateChanged,
  cookieNotSent,
  loginLoop,
  logoutMalformed,
  logoutOfAnother,
  logoutRefused,
  logoutNotSigned,
  otherProtocol,
  responseRefused,
];

export const traceRuleById = (id: string): TraceRule | null =>
  TRACE_RULES.find((rule) => rule.id === id) ?? null;
