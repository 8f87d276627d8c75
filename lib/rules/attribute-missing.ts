import { ACS } from './parts/samples.ts';
import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const items = (text: string | undefined): string[] =>
  (text ?? '').split('\n').filter((item) => item !== '');

/** `emailaddress` of a claim that is sent under a namespace. */
const last = (name: string): string => name.split(/[/#]/).at(-1)?.toLowerCase() ?? '';

const check = (s: Sight): Hit[] => {
  const found = held(s, 'attributes');
  if (found === undefined || !idpBegun(s)) return [];
  const names = items(found);
  const missing = items(demanded(s, 'attributes')).filter((name) => !names.includes(name));
  if (missing.length === 0) return [];
  const near = names.filter((name) => missing.some((m) => last(name) === last(m)));
  const params = { missing: missing.join(', '), sent: near.join(', ') || '–' };
  return [{ side: 'idp', fields: ['attributes'], params }];
};

export const attributeMissing = rule({
  id: 'attribute-missing',
  severity: 'error',
  title: 'A demanded attribute is missing',
  message:
    '{sp} demands the attributes {missing}; {console} does not send them under these names (similar ones: {sent}).',
  why: 'Users sign in without a name or e-mail address, or the service provider refuses them.',
  mend: 'Add the attributes at {console}, named exactly {missing}: same case, and no namespace before them unless it is part of the name.',
  source:
    'Mattermost: Entra sends names with a namespace unless it is cleared; CleverTap: “name” and “email” are mandatory',
  check,
  good: [
    {
      what: 'both attributes of CleverTap',
      sp: { console: 'clevertap' },
      idp: { holds: { acsUrl: ACS, attributes: 'name\nemail\nphone' } },
    },
    {
      what: 'nothing demanded',
      sp: { console: 'sipgate' },
      idp: { holds: { acsUrl: ACS, attributes: '' } },
    },
    {
      what: 'not seen yet',
      sp: { console: 'clevertap' },
      idp: { holds: { acsUrl: ACS } },
    },
  ],
  bad: [
    {
      what: 'names with the namespace that Entra puts before them',
      sp: { console: 'clevertap' },
      idp: {
        holds: {
          acsUrl: ACS,
          attributes:
            'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name\nhttp://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress',
        },
      },
    },
    {
      what: 'none at all',
      sp: { console: 'clevertap' },
      idp: { holds: { acsUrl: ACS, attributes: '' } },
    },
  ],
});
