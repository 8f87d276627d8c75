import { ACS } from './parts/samples.ts';
import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const wanted = demanded(s, 'binding');
  const found = held(s, 'binding');
  if (!wanted || !found || wanted === found || !idpBegun(s)) return [];
  return [
    {
      side: 'idp',
      fields: ['binding'],
      params: { wanted, found },
      mend: { side: 'idp', field: 'binding', value: wanted },
    },
  ];
};

export const bindingNotDemanded = rule({
  id: 'binding-not-demanded',
  severity: 'error',
  title: 'Binding is not the one demanded',
  message: '“{label}” at {console} is {found}; {sp} takes sign-ins by {wanted}.',
  why: 'The sign-in arrives in a way that the service provider does not read: users see “Only supported HTTP_POST Binding” or a like error.',
  mend: 'Choose {wanted} for “{label}” at {console}.',
  source: 'SAML profiles 4.1.2 (no response by redirect); php-saml 429',
  check,
  good: [
    {
      what: 'as demanded',
      sp: { console: 'sipgate' },
      idp: { holds: { acsUrl: ACS, binding: 'post' } },
    },
    { what: 'an SP that does not say', idp: { holds: { acsUrl: ACS, binding: 'artifact' } } },
  ],
  bad: [
    {
      what: 'artifact',
      sp: { console: 'sipgate' },
      idp: { holds: { acsUrl: ACS, binding: 'artifact' } },
    },
    {
      what: 'redirect',
      sp: { gives: { binding: 'post' } },
      idp: { holds: { acsUrl: ACS, binding: 'redirect' } },
    },
  ],
});
