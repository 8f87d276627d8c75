import type { Console } from '../model/console.ts';
import type { Field, Side } from '../model/field.ts';
import { ACS, GOOD, ISSUER, PEM, SSO } from './parts/samples.ts';
import { holderOf, mendWithGiven } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** What a console that is not known must hold of the other side at least. */
const USUAL: Record<Side, readonly Field[][]> = {
  sp: [['ssoUrl', 'idpEntityId', 'certificate']],
  idp: [['acsUrl', 'spEntityId']],
};

/** Required fields of the other side, page by page. One that any page leaves free is not required. */
const required = (console: Console): Field[][] => {
  const free = new Set<string>();
  const pages = console.pages.map((page) =>
    Object.entries(page.fields).flatMap(([name, field]) => {
      const key = name as Field;
      if (field.role !== 'takes' || holderOf(key) !== console.side) return [];
      if (!field.required) free.add(key);
      return field.required ? [key] : [];
    }),
  );
  return pages.map((fields) => fields.filter((field) => !free.has(field)));
};

/** Empty beside a filled one: a form that nobody has begun is no mistake. */
const check = (s: Sight): Hit[] =>
  (['idp', 'sp'] as const).flatMap((side) => {
    const { holds } = s.setUp[side];
    const console = s.consoles[side];
    if (console === null && (holds.metadataXml || holds.metadataUrl)) return [];
    const pages = console === null ? USUAL[side] : required(console);
    return pages.flatMap((fields) =>
      fields.some((field) => holds[field])
        ? fields
            .filter((field) => holds[field] === '')
            .map((field): Hit => ({ side, fields: [field], ...mendWithGiven(s, field) }))
        : [],
    );
  });

export const requiredValueMissing = rule({
  id: 'required-value-missing',
  severity: 'error',
  title: 'Required value is missing',
  message: '“{label}” at {console} is still empty.',
  why: 'The console refuses to save, or users end at an error page, since no sign-in can succeed without this value.',
  mend: 'Fill “{label}” with the value that {otherConsole} shows as “{otherLabel}”.',
  source: 'Required fields of the consoles; python3-saml settings validation',
  check,
  good: [
    { what: 'everything is there', ...GOOD },
    {
      what: 'a form that is not filled yet',
      sp: { console: 'sipgate', holds: { ssoUrl: '', idpEntityId: '', certificate: '' } },
    },
    { what: 'values that have not been seen', sp: { console: 'sipgate', holds: { ssoUrl: SSO } } },
  ],
  bad: [
    {
      what: 'no certificate',
      sp: { console: 'sipgate', holds: { ssoUrl: SSO, idpEntityId: ISSUER, certificate: '' } },
      idp: { gives: { certificate: PEM } },
    },
    {
      what: 'no audience at Okta',
      idp: { console: 'okta', holds: { acsUrl: ACS, spEntityId: '' } },
    },
    {
      what: 'no issuer at an unknown SP',
      sp: { holds: { ssoUrl: SSO, idpEntityId: '', certificate: PEM } },
    },
  ],
});
