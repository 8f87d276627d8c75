import { CROSSING } from './parts/crossing.ts';
import { ACS, GOOD, SSO } from './parts/samples.ts';
import { given, held, holderOf, known, mendWithGiven, NAMES } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** An ellipsis in it, or an end inside a percent escape. */
const SHORT = /…|\.{3}|%[0-9a-f]?$/i;

const check = (s: Sight): Hit[] =>
  NAMES.flatMap((field): Hit[] => {
    const value = held(s, field);
    return known(value) && value !== given(s, field) && SHORT.test(value)
      ? [{ side: holderOf(field), fields: [field], ...mendWithGiven(s, field) }]
      : [];
  });

export const shortenedForDisplay = rule({
  id: 'shortened-for-display',
  severity: 'error',
  title: 'Value was shortened for display',
  message:
    '“{label}” at {console} holds a shortened value: a part is missing at the dots or the percent sign.',
  why: 'Users end at an error page: the address does not exist, or the name is not known to the other side.',
  mend: 'Copy the whole value at {otherConsole} with its copy button into “{label}”.',
  source: 'Field reports; RFC 3986, 2.1 (a percent escape has two digits)',
  silences: [...CROSSING, 'value-cut-off'],
  check,
  good: [
    { what: 'whole addresses', ...GOOD },
    { what: 'a whole percent escape at the end', sp: { holds: { ssoUrl: `${SSO}%20` } } },
  ],
  bad: [
    { what: 'an ellipsis', sp: { holds: { ssoUrl: `${SSO.slice(0, 50)}…` } } },
    { what: 'three dots', idp: { holds: { acsUrl: `${ACS.slice(0, 40)}...` } } },
    { what: 'half a percent escape', idp: { holds: { acsUrl: `${ACS}?a=%2` } } },
  ],
});
