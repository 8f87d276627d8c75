/** One of the mistakes that field reports of SAML set-up name, with what finds it. */
export interface RootCause {
  cause: string;
  /** What people see. */
  seen: string;
  /** Ids of the rules that find it before a sign-in; none where no console shows it. */
  rules: readonly string[];
  /** Ids of the rules that find it in a recorded sign-in. */
  traced?: readonly string[];
  /** What neither shows. */
  beyond?: string;
}

/** Most frequent first, from some 240 issue threads and support pages; the first eight are clear. */
export const ROOT_CAUSES: readonly RootCause[] = [
  {
    cause: 'Certificate wrong, old or expired at the service provider',
    seen: 'Signature validation failed; a sudden outage',
    rules: [
      'certificate-differs',
      'certificate-expired',
      'certificate-not-yet-valid',
      'certificate-expires-soon',
      'own-certificate',
      'several-certificates',
      'fingerprint-of-another-certificate',
    ],
    traced: ['signed-by-another', 'certificate-had-expired'],
  },
  {
    cause: 'Audience is not the entity ID of the service provider',
    seen: '“is not a valid audience”',
    rules: ['audience-differs', 'acs-and-entity-id-swapped', 'entity-id-too-long'],
    traced: ['audience-not-ours', 'audience-missing'],
  },
  {
    cause: 'ACS URL is not where the service provider listens',
    seen: 'AADSTS50011; “received at … instead of …”',
    rules: [
      'acs-url-differs',
      'acs-validator-mismatch',
      'recipient-differs',
      'destination-differs',
      'not-a-url',
      'url-part-not-allowed',
      'slash-in-host',
      'insecure-url',
    ],
    traced: ['recipient-not-acs', 'response-destination-differs', 'posted-elsewhere'],
  },
  {
    cause: 'Attribute names are not those the service provider expects',
    seen: '“did not contain an email”; users without a name',
    rules: ['attribute-missing', 'attribute-twice'],
    traced: ['attribute-not-sent', 'attribute-empty', 'attribute-sent-twice'],
  },
  {
    cause: 'Certificate text malformed',
    seen: '“invalid certificate”, or nothing at all',
    rules: [
      'not-a-certificate',
      'certificate-form',
      'certificate-truncated',
      'fingerprint-malformed',
    ],
  },
  {
    cause: 'What is signed differs from what is demanded',
    seen: '“Signature missing for assertion”',
    rules: [
      'demanded-signature-off',
      'response-signed-instead',
      'assertion-not-signed',
      'nothing-signed',
    ],
    traced: ['not-signed', 'not-covered'],
  },
  {
    cause: 'NameID of another format or content',
    seen: 'User not found, or a second account',
    rules: ['name-id-format-not-demanded', 'name-id-format-unknown', 'name-id-source-not-email'],
    traced: ['name-id-format-differs', 'name-id-not-email', 'name-id-missing'],
  },
  {
    cause: 'Clocks differ; assertion expired or not yet valid',
    seen: '“not yet valid”, “expired”',
    rules: [],
    traced: ['clocks-differ', 'assertion-expired', 'assertion-too-early'],
  },
  {
    cause: 'Authentication context too strict',
    seen: 'AADSTS75011',
    rules: [],
    traced: ['authn-context-differs'],
  },
  {
    cause: 'User or group not assigned to the app',
    seen: 'AADSTS50105; 403 app_not_enabled_for_user',
    rules: ['nobody-may-sign-in'],
    beyond: 'Who is assigned stands on pages that are not read; the guide has a step for it.',
    traced: ['error-page'],
  },
  {
    cause: 'Session cookie lost on the way',
    seen: '“unexpected InResponseTo”; too many redirects',
    rules: [],
    traced: ['in-response-to-differs', 'cookie-not-sent', 'login-loop'],
  },
  {
    cause: 'Issuer is wrong at the service provider',
    seen: '“Invalid issuer”',
    rules: [
      'issuer-differs',
      'issuer-altered',
      'sso-url-and-issuer-swapped',
      'metadata-url-in-place-of-sso-url',
    ],
    traced: ['issuer-not-configured', 'issuers-disagree'],
  },
  {
    cause: 'Labels differ, the wrong field is filled',
    seen: 'All of the above',
    rules: [
      'value-of-the-other-side',
      'acs-and-entity-id-swapped',
      'sso-url-and-issuer-swapped',
      'callback-as-start-url',
      'portal-link-as-sso-url',
      'own-certificate',
    ],
  },
  {
    cause: 'Groups and roles: another attribute, IDs for names, too many',
    seen: 'No roles after sign-in',
    rules: ['group-attribute-not-demanded'],
    traced: ['group-attribute-not-sent', 'groups-as-ids', 'groups-overage'],
  },
  {
    cause: 'Metadata stale, of the wrong kind or of another entity',
    seen: 'Import refused, or a mismatch later',
    rules: [
      'metadata-unreadable',
      'metadata-of-the-wrong-kind',
      'metadata-incomplete',
      'metadata-disagrees',
      'metadata-expired',
      'metadata-of-several',
      'metadata-url-differs',
    ],
  },
  {
    cause: 'Lock-out: single sign-on enforced before a sign-in was tested',
    seen: 'Nobody can sign in',
    rules: ['sso-for-everyone'],
  },
  {
    cause: 'Single logout: another address, unsigned, another NameID',
    seen: '“Logout Response rejected”, MSIS7084',
    rules: ['sp-logout-url-differs', 'idp-logout-url-differs'],
    traced: ['logout-not-signed', 'logout-of-another', 'logout-refused'],
  },
  {
    cause: 'Encryption does not fit',
    seen: '“Expected 1 EncryptedAssertion; found 0”',
    rules: [
      'encryption-not-as-demanded',
      'encryption-nobody-can-read',
      'encryption-without-key',
      'sp-certificate-differs',
    ],
    traced: ['encryption-differs', 'encrypted-unasked'],
  },
  {
    cause: 'Bindings mixed up',
    seen: '“Only supported HTTP_POST Binding”, AADSTS750054',
    rules: ['binding-not-demanded', 'metadata-incomplete'],
    traced: ['binding-requested', 'response-by-redirect', 'message-encoded-wrongly'],
  },
  {
    cause: 'Algorithm weak or unexpected',
    seen: 'Signature or digest algorithm rejected',
    rules: ['signature-algorithm-not-demanded', 'signature-algorithm-weak', 'certificate-weak'],
    traced: ['algorithm-differs'],
  },
  {
    cause: 'Sign-ins from the portal not allowed, or relay state wrong',
    seen: 'Rejected, or landed on the home page',
    rules: [
      'initiator-not-demanded',
      'relay-state-too-long',
      'start-url-without-effect',
      'callback-as-start-url',
      'login-url-missing',
      'sign-on-url-differs',
    ],
    traced: ['begun-at-the-idp', 'relay-state-changed'],
  },
  {
    cause: 'App not found at the identity provider for this entity ID',
    seen: 'AADSTS700016; 403 app_not_configured',
    rules: ['audience-differs', 'sso-url-differs', 'not-the-default'],
    traced: ['request-issuer-differs', 'error-page'],
  },
  {
    cause: 'E-mail domain not claimed',
    seen: '“email outside organisation domains”; a password is asked for',
    rules: ['domain-not-claimable'],
    traced: ['user-of-another-domain'],
  },
  {
    cause: 'Values of another environment or tenant',
    seen: 'Works for testers only',
    rules: ['tenants-differ', 'acs-url-differs', 'audience-differs', 'metadata-disagrees'],
  },
  {
    cause: 'Blank, quotes or a placeholder left in a field',
    seen: 'Literal braces in the assertion',
    rules: [
      'required-value-missing',
      'placeholder-left-in',
      'temporary-value-left-in',
      'white-space-around',
      'wrapped-in-quotes',
      'escapes-left-in',
      'shortened-for-display',
      'value-cut-off',
      'characters-look-alike',
      'characters-refused',
    ],
    traced: ['value-unresolved'],
  },
];
