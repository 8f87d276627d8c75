import type { Exchange } from '../../model/exchange.ts';
import { refused, sentTo } from './parts/seen.ts';
import { traceRule } from './rule.ts';

const values = (
  exchange: Exchange,
  side: 'requestHeaders' | 'responseHeaders',
  name: string,
): string[] =>
  exchange[side].filter((one) => one.name.toLowerCase() === name).map((one) => one.value);

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** Cookies that only go with requests from the same site: a form posted from the IdP is none. */
const KEPT_BACK = /;\s*samesite=(?:lax|strict)\b/i;

export const cookieNotSent = traceRule({
  id: 'cookie-not-sent',
  severity: 'warning',
  title: 'Session cookie did not come along',
  message:
    'The cookie {found} was set before the sign-in, with SameSite, and was not sent with the response.',
  why: 'The service provider doesn’t remember that it asked, and refuses the response or begins anew.',
  mend: 'The service provider’s software has to set that cookie with SameSite=None and Secure.',
  source: 'djangosaml2 203, Fess 3239, Keycloak 20490; RFC 6265bis 5.6.7',
  check: (s) => {
    const at = s.response?.exchange;
    const host = hostOf(sentTo(s.response) ?? '');
    if (!at || !host || !refused(s)) return [];
    const sent = values(at, 'requestHeaders', 'cookie').join('; ');
    const sees = s.exchanges.some((one) => values(one, 'requestHeaders', 'cookie').length > 0);
    if (!sees) return [];
    const lost = s.exchanges
      .filter((one) => one.at < at.at && hostOf(one.url) === host)
      .flatMap((one) => values(one, 'responseHeaders', 'set-cookie'))
      .flatMap((line) => line.split('\n'))
      .filter((line) => KEPT_BACK.test(line))
      .map((line) => line.split('=')[0]?.trim() ?? '')
      .find((name) => name !== '' && !sent.includes(`${name}=`));
    return lost ? [{ side: 'sp', fields: [], params: { found: lost } }] : [];
  },
  good: [{ what: 'no cookies were recorded', response: { exchange: { status: 400 } } }],
  bad: [
    {
      what: 'SameSite=Lax',
      exchanges: [
        {
          url: 'https://login.sipgate.com/start',
          at: 0,
          requestHeaders: [{ name: 'Cookie', value: 'language=de' }],
          responseHeaders: [{ name: 'Set-Cookie', value: 'session=1; Secure; SameSite=Lax' }],
        },
      ],
      response: { exchange: { status: 400 } },
    },
  ],
});
