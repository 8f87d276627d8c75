/** The comparisons of one crossing address or name, which a plainer mistake in it explains. */
export const CROSSING = [
  'acs-url-differs',
  'audience-differs',
  'sso-url-differs',
  'issuer-differs',
  'recipient-differs',
  'destination-differs',
  'sign-on-url-differs',
  'sp-logout-url-differs',
  'idp-logout-url-differs',
  'metadata-url-differs',
  'issuer-altered',
  'tenants-differ',
  'not-a-url',
  'acs-validator-mismatch',
] as const;
