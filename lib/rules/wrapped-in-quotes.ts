import { blemished } from './parts/blemish.ts';
import { CROSSING } from './parts/crossing.ts';
import { ACS, GOOD, SP, SSO } from './parts/samples.ts';
import { rule } from './rule.ts';

const AROUND = /^["'`“”„‘’«»]+|(?<!["'`“”„‘’«»,;])["'`“”„‘’«»,;]+$/gu;

/** An address between angle brackets, as in a mail (RFC 3986, appendix C). */
const BRACKETS = /^<(https?:\/\/[^<>]+)>$/i;

export const wrappedInQuotes = rule({
  id: 'wrapped-in-quotes',
  severity: 'error',
  title: 'Quotes around the value',
  message: '“{label}” at {console} holds quotes, brackets or a comma around the value.',
  why: 'They count as part of the value: users end at an error page that says the address or the name is not known.',
  mend: 'Remove everything around the value in “{label}”: quotes, brackets, the comma at the end.',
  source: 'Field reports (azure-docs 70740: quotes copied from the guide)',
  silences: [...CROSSING, 'placeholder-left-in', 'shortened-for-display'],
  check: blemished((value) => value.replace(BRACKETS, '$1').replace(AROUND, '')),
  good: [
    { what: 'nothing around', ...GOOD },
    { what: 'a comma inside', idp: { holds: { spEntityId: 'https://sp.test/a,b' } } },
  ],
  bad: [
    { what: 'quotes', sp: { gives: { acsUrl: ACS } }, idp: { holds: { acsUrl: `"${ACS}"` } } },
    { what: 'a comma at the end', sp: { holds: { ssoUrl: `${SSO},` } } },
    { what: 'angle brackets', idp: { holds: { spEntityId: `<${SP}>` } } },
  ],
});
