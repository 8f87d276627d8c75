import type { SetUp } from '../../model/finding.ts';
import { writeIdpMetadata, writeSpMetadata } from '../../saml/metadataWriter.ts';
import { formCertificate } from '../../saml/pem.ts';
import { OTHER, VALID } from './sampleCertificates.ts';

/** Values in the shapes of real consoles, for the rules' examples. */
export const ACS = 'https://login.sipgate.com/auth/realms/acme/broker/okta/endpoint';
export const SP = 'https://login.sipgate.com/auth/realms/acme';
export const SSO =
  'https://dev-500508.okta.com/app/dev-500508_sipgate_1/exk1a2b3c4d5e6f7g8h9/sso/saml';
export const ISSUER = 'http://www.okta.com/exk1a2b3c4d5e6f7g8h9';
export const METADATA_URL =
  'https://dev-500508.okta.com/app/exk1a2b3c4d5e6f7g8h9/sso/saml/metadata';

export const INFOBIP = 'https://portal.infobip.com/login/saml/acme';

export const ENTRA_SSO =
  'https://login.microsoftonline.com/a9054a0f-2011-4e31-b3ac-fd8c354146ec/saml2';
export const ENTRA_ISSUER = 'https://sts.windows.net/a9054a0f-2011-4e31-b3ac-fd8c354146ec/';
export const OTHER_ENTRA_ISSUER = 'https://sts.windows.net/0b8f3c1e-77aa-4d0e-9c55-2f6d1f1a9e10/';

export const pem = (body: string): string => formCertificate(body, 'pem') ?? '';
export const PEM = pem(VALID);
export const OTHER_PEM = pem(OTHER);

export const IDP_METADATA = writeIdpMetadata({
  ssoUrl: SSO,
  idpEntityId: ISSUER,
  certificate: VALID,
});
export const SP_METADATA = writeSpMetadata({ acsUrl: ACS, spEntityId: SP });

type Side = Partial<SetUp['sp']>;

/** A set-up as it should be, for the good examples. */
export const GOOD: { sp: Side; idp: Side } = {
  sp: {
    console: 'sipgate',
    gives: { acsUrl: ACS, spEntityId: SP },
    holds: { ssoUrl: SSO, idpEntityId: ISSUER, certificate: PEM },
  },
  idp: {
    console: 'okta',
    gives: { ssoUrl: SSO, idpEntityId: ISSUER, certificate: PEM },
    holds: { acsUrl: ACS, spEntityId: SP },
  },
};
