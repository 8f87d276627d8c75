import { demanded } from '../parts/values.ts';
import { nameOf, sent } from './parts/attributes.ts';
import { assertionOf, lines } from './parts/seen.ts';
import { traceRule } from './rule.ts';

export const attributeNotSent = traceRule({
  id: 'attribute-not-sent',
  severity: 'error',
  title: 'A demanded attribute did not arrive',
  message:
    '{sp} demands {missing}; the assertion has it under no such name (similar ones: {sent}).',
  why: 'The service provider refuses the user, or makes an account without name or address.',
  mend: 'Add the attributes in “{label}” at {console}, named exactly {missing}: same case, and no namespace before them unless it is part of the name.',
  source: 'SAML2Int SDP-SP12; GitLab 433016 (case); Mattermost: Entra’s namespace',
  silences: ['response-refused'],
  check: (s) => {
    const assertion = assertionOf(s);
    if (!assertion || assertion.encrypted.includes('attribute')) return [];
    const wanted = lines(demanded(s, 'attributes'));
    const missing = wanted.filter((name) => !assertion.attributes.some((one) => one.name === name));
    if (missing.length === 0) return [];
    const near = assertion.attributes
      .map((one) => one.name)
      .filter((name) => missing.some((wish) => nameOf(name) === nameOf(wish)));
    return [
      {
        side: 'idp',
        fields: ['attributes'],
        params: { missing: missing.join(', '), sent: near.join(', ') || '–' },
        mend: { side: 'idp', field: 'attributes', value: wanted.join('\n') },
      },
    ];
  },
  good: [
    { what: 'nothing demanded' },
    {
      what: 'all of them',
      sp: { console: 'clevertap' },
      response: {
        assertion: { attributes: [sent('name', 'Mia'), sent('email', 'mia@acme.example')] },
      },
    },
  ],
  bad: [
    {
      what: 'capital letters',
      sp: { console: 'clevertap' },
      response: {
        assertion: { attributes: [sent('Name', 'Mia'), sent('email', 'mia@acme.example')] },
      },
    },
    {
      what: 'Entra’s namespace before them',
      sp: { console: 'clevertap' },
      response: {
        assertion: {
          attributes: [
            sent('http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name', 'Mia'),
            sent('email', 'mia@acme.example'),
          ],
        },
      },
    },
  ],
});
