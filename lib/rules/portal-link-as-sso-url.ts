import { GOOD, SSO } from './parts/samples.ts';
import { given, held, known, mendWithGiven } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** Links of portal tiles at Okta, Entra, OneLogin and Google: they start a sign-in at the IdP. */
const TILE =
  /^https:\/\/(?:[^/?#]+\/(?:home\/[^/]+\/0oa|app\/UserHome|launch\/\d+)|(?:launcher\.)?myapps\.microsoft\.com\/|accounts\.google\.com\/o\/saml2\/initsso)/i;

const check = (s: Sight): Hit[] => {
  const value = held(s, 'ssoUrl');
  return known(value) && value !== given(s, 'ssoUrl') && TILE.test(value)
    ? [{ side: 'sp', fields: ['ssoUrl'], ...mendWithGiven(s, 'ssoUrl') }]
    : [];
};

const OKTA = 'https://dev-500508.okta.com/home/dev-500508_sipgate_1/0oa1a2b3c4/aln1a2b3c4';

export const portalLinkAsSsoUrl = rule({
  id: 'portal-link-as-sso-url',
  severity: 'error',
  title: 'Link of a portal tile as SSO URL',
  message:
    '“{label}” at {console} holds the link of the app’s tile in the portal of {otherConsole}.',
  why: 'The tile’s link takes no request of the service provider: users end in the portal, or the sign-in is refused as one that was not asked for.',
  mend: 'Put “{otherLabel}” of {otherConsole} into “{label}” at {console}.',
  source:
    'Okta: Embed Link of an app; Google: initsso; Microsoft: User access URL; OneLogin: launch',
  silences: ['sso-url-differs', 'tenants-differ', 'metadata-url-in-place-of-sso-url'],
  check,
  good: [
    { what: 'the sign-in address', ...GOOD },
    { what: 'another IdP’s address', sp: { holds: { ssoUrl: 'https://idp.test/home/sso' } } },
  ],
  bad: [
    { what: 'Okta’s embed link', sp: { holds: { ssoUrl: OKTA } }, idp: { gives: { ssoUrl: SSO } } },
    {
      what: 'Google’s tile',
      sp: { holds: { ssoUrl: 'https://accounts.google.com/o/saml2/initsso?idpid=C0&spid=1' } },
    },
    {
      what: 'Entra’s User access URL',
      sp: { holds: { ssoUrl: 'https://launcher.myapps.microsoft.com/api/signin/9a4d1f30' } },
    },
  ],
});
