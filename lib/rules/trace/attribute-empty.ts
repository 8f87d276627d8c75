import { demanded } from '../parts/values.ts';
import { sent } from './parts/attributes.ts';
import { assertionOf, lines } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const attributeEmpty = traceRule({
  id: 'attribute-empty',
  severity: 'error',
  title: 'A demanded attribute is empty',
  message: 'The assertion has {found}, but without a value.',
  why: 'The service provider takes it for missing: this user is refused, others may get in.',
  mend: 'Fill in that value in the user’s profile, or choose another source for it in “{label}” at {console}.',
  source: 'SAML2Int SDP-SP19; Microsoft: user.mail is empty for users without a mailbox',
  silences: ['response-refused'],
  check: (s) => {
    const wanted = lines(demanded(s, 'attributes'));
    const empty = (assertionOf(s)?.attributes ?? [])
      .filter((one) => wanted.includes(one.name) && one.values.every((value) => !value.trim()))
      .map((one) => one.name);
    return empty.length > 0
      ? [{ side: 'idp', fields: ['attributes'], params: { found: empty.join(', ') } }]
      : [];
  },
  good: [
    {
      what: 'one that nobody demands',
      response: { assertion: { attributes: [sent('phone')] } },
    },
  ],
  bad: [
    {
      what: 'no value',
      sp: { console: 'clevertap' },
      response: {
        assertion: { attributes: [sent('name', ''), sent('email', 'mia@acme.example')] },
      },
    },
  ],
});
