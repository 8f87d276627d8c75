import { type Field, otherSide, type Side } from '../model/field.ts';
import { ACS, ENTRA_SSO, GOOD, SP, SSO } from './parts/samples.ts';
import { held, holderOf, known, mendWithGiven, NAMES, ownerOf } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** Whether a side's console, by its vendor's own word, makes values of that shape. */
const shapedLike = (s: Sight, side: Side, value: string): Field | undefined =>
  NAMES.find((field) =>
    s.consoles[side]?.formats[field]?.some(
      (format) => format.grade !== 'C' && new RegExp(format.pattern).test(value),
    ),
  );

/** The holder's own value, in a field that wants one of the other side. */
const ownValue = (s: Sight, holder: Side, value: string): Field | undefined =>
  NAMES.find((field) => ownerOf(field) === holder && s.setUp[holder].gives[field] === value) ??
  shapedLike(s, holder, value);

const check = (s: Sight): Hit[] =>
  NAMES.flatMap((field): Hit[] => {
    const side = holderOf(field);
    const value = held(s, field);
    if (!known(value) || s.setUp[otherSide(side)].gives[field] === value) return [];
    const own = ownValue(s, side, value);
    if (own === undefined) return [];
    const params = { second: s.label(side, own) };
    return [{ side, fields: [field], params, ...mendWithGiven(s, field) }];
  });

export const valueOfTheOtherSide = rule({
  id: 'value-of-the-other-side',
  severity: 'error',
  title: 'Value of the wrong side',
  message:
    '“{label}” at {console} holds {console}’s own value (“{second}”); it wants the one of {otherConsole}.',
  why: 'Users are sent round to where they came from and end at an error page: both sides point to the same place.',
  mend: 'Put “{otherLabel}” of {otherConsole} into “{label}” at {console}.',
  source:
    'Field reports: “Single sign-on URL” means the ACS URL at Okta and the endpoint elsewhere',
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
    'metadata-url-in-place-of-sso-url',
    'issuer-altered',
    'tenants-differ',
    'not-a-url',
    'insecure-url',
  ],
  check,
  good: [
    { what: 'each side holds the other’s values', ...GOOD },
    { what: 'nothing seen of the holder’s own values', idp: { holds: { acsUrl: SSO } } },
  ],
  bad: [
    {
      what: 'Okta’s own endpoint as its Single sign-on URL',
      sp: { gives: { acsUrl: ACS } },
      idp: { gives: { ssoUrl: SSO }, holds: { acsUrl: SSO } },
    },
    {
      what: 'the SP’s own entity ID as issuer',
      sp: { gives: { spEntityId: SP }, holds: { idpEntityId: SP } },
    },
    {
      what: 'the shape of Entra’s login URL in its reply URL',
      idp: { console: 'entra', holds: { acsUrl: ENTRA_SSO } },
    },
  ],
});
