import { ACS } from './parts/samples.ts';
import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const found = held(s, 'nameIdSource');
  if (demanded(s, 'nameIdSource') !== 'email' || !found || found === 'email' || !idpBegun(s))
    return [];
  const mend = { side: 'idp', field: 'nameIdSource', value: 'email' } as const;
  // A user name may be an e-mail address, which nothing here shows; a first name never is.
  const severity = found === 'username' ? 'warning' : 'error';
  return [{ side: 'idp', fields: ['nameIdSource'], severity, mend }];
};

export const nameIdSourceNotEmail = rule({
  id: 'name-id-source-not-email',
  severity: 'warning',
  beforeSaving: true,
  title: 'NameID is not made from the e-mail address',
  message: '“{label}” at {console} is not the e-mail address, which {sp} demands.',
  why: 'Users whose user name is no e-mail address are not found, or get a second account.',
  mend: 'Choose the e-mail address for “{label}” at {console}.',
  source: 'sipgate’s guide for Okta (Application username: Email); WSO2 14768',
  check,
  good: [
    {
      what: 'the e-mail address',
      sp: { console: 'sipgate' },
      idp: { holds: { acsUrl: ACS, nameIdSource: 'email' } },
    },
    { what: 'an SP that does not mind', idp: { holds: { nameIdSource: 'username' } } },
  ],
  bad: [
    {
      what: 'the user name at Okta, for sipgate',
      sp: { console: 'sipgate' },
      idp: { holds: { acsUrl: ACS, nameIdSource: 'username' } },
    },
    {
      what: 'another attribute',
      sp: { gives: { nameIdSource: 'email' } },
      idp: { holds: { nameIdSource: 'other' } },
    },
  ],
});
