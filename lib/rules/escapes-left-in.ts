import { blemished } from './parts/blemish.ts';
import { CROSSING } from './parts/crossing.ts';
import { GOOD } from './parts/samples.ts';
import { rule } from './rule.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&#x26;': '&',
  '&#x3a;': ':',
  '&#x2f;': '/',
  '&#47;': '/',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
};

const plain = (value: string): string =>
  value.replace(/&(?:amp|quot|lt|gt|#38|#47|#x26|#x3a|#x2f);/gi, (text) => {
    return ESCAPED[text.toLowerCase()] ?? text;
  });

const QUERY = 'https://idp.test/sso?app=7&tenant=acme';
const COPIED = QUERY.replace('&', '&amp;');

export const escapesLeftIn = rule({
  id: 'escapes-left-in',
  severity: 'error',
  title: 'Escapes of XML left in',
  message:
    '“{label}” at {console} holds escapes such as &amp;, as they stand in the text of a file.',
  why: 'The address asks for something else than is meant: users end at an error page, or the app is not found.',
  mend: 'Write the character itself into “{label}”: & in place of &amp;.',
  source: 'XML 1.0, 2.4; field reports (values copied from a metadata file or a page’s source)',
  silences: CROSSING,
  check: blemished(plain),
  good: [
    { what: 'whole addresses', ...GOOD },
    { what: 'the character itself', sp: { holds: { ssoUrl: QUERY } } },
  ],
  bad: [
    { what: 'copied from a metadata file', sp: { holds: { ssoUrl: COPIED } } },
    {
      what: 'where the right one is known',
      sp: { holds: { ssoUrl: COPIED } },
      idp: { gives: { ssoUrl: QUERY } },
    },
  ],
});
