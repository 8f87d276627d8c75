import { type Hit, rule, type Sight } from './rule.ts';

/** Domains in which anybody has an address. */
const PUBLIC =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|mail|yandex|zoho|qq|163)\.(?:com|net|de|ru|co\.uk)|(?:web|freenet|t-online)\.de|(?:proton|pm)\.me|protonmail\.com)$/i;
const BARE = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** RFC 1035, 2.3.4. */
const LONGEST = 253;

const check = (s: Sight): Hit[] => {
  const domains = (s.setUp.sp.gives.domains ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const bad = domains.find(
    (domain) => domain.length > LONGEST || PUBLIC.test(domain) || !BARE.test(domain),
  );
  return bad === undefined ? [] : [{ side: 'sp', fields: ['domains'], params: { domain: bad } }];
};

export const domainNotClaimable = rule({
  id: 'domain-not-claimable',
  severity: 'error',
  title: 'No domain of your own',
  message:
    '“{label}” at {console} lists “{domain}”, which is no e-mail domain of your company alone.',
  why: 'The page is not saved with it; and users of other domains are asked for a password in place of single sign-on.',
  mend: 'List only domains of your own, in which an active user has an address: what stands behind the @, without it.',
  source: 'CleverTap: SAML Eligible Email Domains (public and claimed domains are refused)',
  check,
  good: [
    {
      what: 'two domains of one’s own',
      sp: { console: 'clevertap', gives: { domains: 'acme.example\nacme.co.uk' } },
    },
    { what: 'none entered yet', sp: { console: 'clevertap', gives: { domains: '' } } },
  ],
  bad: [
    {
      what: 'a public one',
      sp: { console: 'clevertap', gives: { domains: 'acme.example\ngmail.com' } },
    },
    { what: 'an address', sp: { console: 'clevertap', gives: { domains: 'it@acme.example' } } },
    { what: 'with its @', sp: { console: 'clevertap', gives: { domains: '@acme.example' } } },
    {
      what: 'a web address',
      sp: { console: 'clevertap', gives: { domains: 'https://acme.example' } },
    },
  ],
});
