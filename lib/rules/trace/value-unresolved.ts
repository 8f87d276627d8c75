import { sent } from './parts/attributes.ts';
import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** What a console's own expression looks like where it was sent as it stands. */
const RAW = /^(?:\$\{[^}]*\}|\{[\w.]+\}|user\.\w+|null|undefined|String\.\w+\(.*\))$/;

export const valueUnresolved = traceRule({
  id: 'value-unresolved',
  severity: 'warning',
  title: 'A value was sent as its formula',
  message: '{found} arrived as “{value}”: the formula itself, not what it stands for.',
  why: 'All users get that same text for a name, an address or a group.',
  mend: 'Choose the profile’s field in “{label}” at {console}, or write the formula in the form that the console wants.',
  source: 'Okta: user.email and user.profile.email; java-saml 37',
  check: (s) => {
    const assertion = assertionOf(s);
    const nameId = assertion?.nameId?.value.trim() ?? '';
    if (RAW.test(nameId))
      return [
        { side: 'idp', fields: ['nameIdSource'], params: { found: 'NameID', value: nameId } },
      ];
    const attribute = assertion?.attributes.find((one) =>
      one.values.some((value) => RAW.test(value.trim())),
    );
    const value = attribute?.values.find((one) => RAW.test(one.trim()));
    if (!attribute || value === undefined) return [];
    return [{ side: 'idp', fields: ['attributes'], params: { found: attribute.name, value } }];
  },
  good: [{ what: 'a name', response: { assertion: { attributes: [sent('name', 'User Mia')] } } }],
  bad: [
    { what: 'a formula', response: { assertion: { attributes: [sent('email', 'user.email')] } } },
    { what: 'null', response: { assertion: { attributes: [sent('name', 'null')] } } },
  ],
});
