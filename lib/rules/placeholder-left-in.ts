import { ACS, GOOD, SP } from './parts/samples.ts';
import { given, held, holderOf, known, mendWithGiven, NAMES, ownerOf } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** What no real value holds: braces, angle brackets, rows of X, "your…". */
const BLANK = [
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{[A-Za-z][\w .-]*\}/,
  /<[^<>]+>|\[[A-Za-z][\w .-]*\]/,
  /(?:^|[^A-Za-z0-9])[xX]{4,}(?=[^A-Za-z0-9]|$)/,
  /(?:^|[^a-z])your[-_. ]?(?:own[-_. ]?)?(?:client|company|domain|org|tenant|app|sub|host|site|instance|account)/i,
];

/** Names that guides use; they are right only where the other side's page shows the very same. */
const EXAMPLE = [
  /(?:^|[/.@])example\.(?:com|org|net)(?=[:/?#]|$)/i,
  /(?:^|[/.@])my(?:custom)?(?:domain|company|tenant)\b/i,
];

const some = (patterns: readonly RegExp[], value: string): boolean =>
  patterns.some((pattern) => pattern.test(value));

const check = (s: Sight): Hit[] =>
  NAMES.flatMap((field): Hit[] => {
    const [own, other] = [given(s, field), held(s, field)];
    if (known(other) && (some(BLANK, other) || (own !== other && some(EXAMPLE, other)))) {
      return [{ side: holderOf(field), fields: [field], ...mendWithGiven(s, field) }];
    }
    return known(own) && some(BLANK, own) ? [{ side: ownerOf(field), fields: [field] }] : [];
  });

export const placeholderLeftIn = rule({
  id: 'placeholder-left-in',
  severity: 'error',
  title: 'Placeholder left in',
  message: '“{label}” at {console} still holds a placeholder from a guide.',
  why: 'Users end at a page that does not exist, or read that the app or the audience is not known, until the placeholder is replaced by your own domain or ID.',
  mend: 'Put the value that {otherConsole} shows for your account into “{label}”.',
  source: 'Field reports (java-saml 37); vendors’ own guides',
  silences: [
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
    'tenants-differ',
    'not-a-url',
    'insecure-url',
  ],
  check,
  good: [
    { what: 'values of one’s own', ...GOOD },
    {
      what: 'an example name that the SP itself shows',
      sp: { gives: { spEntityId: 'https://sp.example.com/saml' } },
      idp: { holds: { spEntityId: 'https://sp.example.com/saml' } },
    },
  ],
  bad: [
    {
      what: 'double braces',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: 'https://{{domain}}/saml/acs' } },
    },
    {
      what: 'a row of X',
      idp: { holds: { spEntityId: 'https://XXXXXXXXX.api.infobip.com/saml' } },
    },
    { what: 'a guide’s domain', idp: { holds: { acsUrl: 'https://mycustomdomain.8x8.com/acs' } } },
    {
      what: 'example.com',
      sp: { gives: { spEntityId: SP } },
      idp: { holds: { spEntityId: 'https://example.com/saml' } },
    },
    { what: 'angle brackets', idp: { holds: { acsUrl: 'https://<your-domain>/saml/acs' } } },
  ],
});
