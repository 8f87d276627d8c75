import { GOOD, METADATA_URL, SSO } from './parts/samples.ts';
import { given, held, known, mendWithGiven } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** Addresses that end as metadata documents do, at Okta, Entra, OneLogin, Keycloak and others. */
const METADATA =
  /\/(?:metadata|descriptor|federationmetadata\.xml|idp-metadata\.xml|metadata\.xml)\/?(?:\?.*)?$|\/saml\/metadata\//i;

const check = (s: Sight): Hit[] =>
  (['ssoUrl', 'idpEntityId'] as const).flatMap((field): Hit[] => {
    const value = held(s, field);
    if (!known(value) || value === given(s, field)) return [];
    const looks = field === 'ssoUrl' && METADATA.test(value);
    return looks || value === given(s, 'metadataUrl')
      ? [{ side: 'sp', fields: [field], ...mendWithGiven(s, field) }]
      : [];
  });

export const metadataUrlInPlaceOfSsoUrl = rule({
  id: 'metadata-url-in-place-of-sso-url',
  severity: 'error',
  title: 'Metadata URL in the wrong field',
  message: '“{label}” at {console} holds the address of the metadata document.',
  why: 'Users would be shown an XML document instead of a sign-in page, or the issuer would not be accepted.',
  mend: 'Put “{otherLabel}” of {otherConsole} into “{label}” at {console}.',
  source: 'Field reports (crewjam/saml 233, FusionAuth 240)',
  silences: [
    'sso-url-differs',
    'issuer-differs',
    'issuer-altered',
    'tenants-differ',
    'insecure-url',
  ],
  check,
  good: [
    { what: 'a sign-in address', ...GOOD },
    {
      what: 'an issuer that is a metadata address by design',
      sp: { holds: { idpEntityId: 'https://app.onelogin.com/saml/metadata/383123' } },
    },
  ],
  bad: [
    {
      what: 'Okta’s metadata address',
      sp: { holds: { ssoUrl: METADATA_URL } },
      idp: { gives: { ssoUrl: SSO } },
    },
    {
      what: 'the metadata address as issuer',
      sp: { holds: { idpEntityId: METADATA_URL } },
      idp: { gives: { metadataUrl: METADATA_URL } },
    },
  ],
});
