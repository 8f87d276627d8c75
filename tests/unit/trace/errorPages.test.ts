import { describe, expect, test } from 'vitest';
import { errorOf, textOfHtml } from '../../../lib/trace/errorPages.ts';

const ENTRA = 'https://login.microsoftonline.com/a9054a0f-2011-4e31-b3ac-fd8c354146ec/saml2';
const GOOGLE = 'https://accounts.google.com/o/saml2/idp?idpid=C01abc';
const OKTA = 'https://dev-500508.okta.com/app/x/exk1/sso/saml';

/** Addresses, titles and texts as the dossiers and the vendors' lists of errors have them. */
const PAGES: [string, string, string, string, string][] = [
  [
    ENTRA,
    'Sign in to your account',
    'AADSTS50011: The reply URL ‘x’ does not match',
    'AADSTS50011',
    'acsUrl',
  ],
  [
    ENTRA,
    '',
    'AADSTS700016: Application with identifier ‘y’ was not found',
    'AADSTS700016',
    'spEntityId',
  ],
  [ENTRA, '', 'AADSTS7000112: Application is disabled', 'AADSTS7000112', 'disabled'],
  [ENTRA, '', 'AADSTS50105: The signed in user is blocked', 'AADSTS50105', 'notAssigned'],
  [ENTRA, '', 'AADSTS75011: Authentication method doesn’t match', 'AADSTS75011', 'authnContext'],
  [ENTRA, '', 'AADSTS750054: SAMLRequest must be present', 'AADSTS750054', 'directLink'],
  [ENTRA, '', 'AADSTS90002: Tenant ‘z’ not found', 'AADSTS90002', 'tenant'],
  [ENTRA, '', 'AADSTS99999999: Something new', 'AADSTS99999999', 'unspecific'],
  ['https://login.microsoftonline.com/error?code=50011', '', '', '/error', 'acsUrl'],
  [
    GOOGLE,
    'Error 403',
    '403. That’s an error. Error: app_not_configured',
    'app_not_configured',
    'spEntityId',
  ],
  [GOOGLE, '', 'Error: app_not_configured_for_user', 'app_not_configured_for_user', 'spEntityId'],
  [GOOGLE, '', 'Error: app_not_enabled_for_user', 'app_not_enabled_for_user', 'notAssigned'],
  [GOOGLE, '', 'Error: not_a_saml_app', 'not_a_saml_app', 'notYet'],
  [
    GOOGLE,
    '',
    'invalid_sp_id: The <Issuer> element MUST be present',
    'invalid_sp_id',
    'requestIssuer',
  ],
  [
    GOOGLE,
    '',
    'malformed_request: The SAML request is malformed.',
    'malformed_request',
    'malformedRequest',
  ],
  [
    OKTA,
    '403 App Not Assigned',
    'Sorry, you cannot access x',
    '403 App Not Assigned',
    'notAssigned',
  ],
  [OKTA, '404', '404 Page Not Found', '404 Page Not Found', 'noSuchApp'],
  [
    'https://dev-500508.okta.com/error/400_SAML?stateToken=x',
    '',
    '',
    '/error/400_SAML',
    'requestOptions',
  ],
  [
    'https://acme.onelogin.com/trust/saml2/http-post/sso/1',
    '',
    'We’re sorry, but something went wrong.',
    'We’re sorry, but something went wrong',
    'validator',
  ],
  [
    'https://login.sipgate.com/auth/realms/acme',
    '',
    'We are sorry... Invalid requester',
    'Invalid requester',
    'certificate',
  ],
];

describe('errorOf', () => {
  test.each(PAGES)('%s, “%s”, “%s”: %s', (url, title, text, code, cause) => {
    expect(errorOf(url, title, text)).toMatchObject({ code, cause });
  });

  test('a page of nobody we know is none, whatever it says', () => {
    expect(errorOf('https://example.com/', '', 'AADSTS50011: help with errors')).toBeNull();
    expect(errorOf('about:blank', '', 'AADSTS50011')).toBeNull();
    expect(errorOf(ENTRA, 'Sign in', 'Enter your password')).toBeNull();
  });

  test('what libraries say counts only where a response went', () => {
    const said = 'https://sp.example.com/acs is not a valid audience for this Response';
    expect(errorOf('https://sp.example.com/acs', '', said)).toBeNull();
    expect(errorOf('https://sp.example.com/acs', '', said, true)).toMatchObject({
      console: null,
      cause: 'audience',
    });
  });
});

test('a page’s source shows what a reader sees', () => {
  const html =
    '<style>a{}</style><p>It&#39;s <b>AADSTS50011</b>&colon; x</p><script>AADSTS1</script>';
  expect(textOfHtml(html).trim()).toBe("It's AADSTS50011 &colon; x");
});
