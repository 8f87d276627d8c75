/** The dialog's wordings, as the pictures of the documentation show them; both skins. */
export const WORDS = {
  title: 'Configure Single Sign-On',
  lead: 'Enable Single Sign-On to login to 8x8 with SAML SSO using Okta, One Login or another identity provider.',
  configured: 'Single Sign-On has been configured for this account.',
  useUrl:
    'Please use the url below as your Single Sign-On URL in your identity provider SAML settings.',
  disableTitle: 'Disable SSO',
  disableText: 'You are about to deactivate SSO, do you really want to do this?',
} as const;

export const FIELDS = {
  ssoUrl: {
    label: 'Identity Provider URL',
    help: 'This is the URL used to start the login process.',
    placeholder:
      'For ex. https://$\u007byourDomain}/app/8x8dev296106_customerportal_1/exke0kqyvlw05uf2E4x6/sso/saml',
  },
  idpEntityId: {
    label: 'Identity Provider Issuer',
    help: 'A globally unique name for an identity provider (service provider). It is sometimes called "Entity Id".',
    placeholder: 'For ex. http://$\u007byourDomain}/exke0kqyvlw05uf2E4x6',
  },
  certificate: {
    label: 'Key x509 Certificate',
    help: 'This allow 8x8 to validate SAML requests from your identity provider. It must be an X.509 certificate',
    placeholder:
      'For ex.\n    -----BEGIN CERTIFICATE-----\n    MIIDoDCCAoigAwIBAgIGAXF\n    -----END CERTIFICATE-----',
  },
} as const;
