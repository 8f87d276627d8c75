import { demanded, held, idpBegun } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const check = (s: Sight): Hit[] => {
  const found = held(s, 'initiator');
  if (demanded(s, 'initiator') !== 'sp' || found !== 'idp' || !idpBegun(s)) return [];
  const mend = { side: 'idp', field: 'initiator', value: 'sp' } as const;
  return [{ side: 'idp', fields: ['initiator'], mend }];
};

export const initiatorNotDemanded = rule({
  id: 'initiator-not-demanded',
  severity: 'warning',
  title: 'Sign-ins start at the wrong side',
  message: '“{label}” at {console} starts sign-ins itself; {sp} takes only those that it started.',
  why: 'Users who open the app in the identity provider’s portal end at an error of the service provider.',
  mend: 'Choose the service provider for “{label}” at {console}, with its sign-in page as login URL.',
  source: 'Infobip: SP-initiated flow only; OneLogin: SAML initiator',
  check,
  good: [
    {
      what: 'the service provider starts',
      sp: { console: 'infobip' },
      idp: { holds: { initiator: 'sp' } },
    },
    {
      what: 'an SP that takes both',
      sp: { console: 'sipgate' },
      idp: { holds: { initiator: 'idp' } },
    },
  ],
  bad: [
    {
      what: 'OneLogin’s own setting, for Infobip',
      sp: { console: 'infobip' },
      idp: { holds: { initiator: 'idp' } },
    },
    {
      what: 'an SP that says so itself',
      sp: { gives: { initiator: 'sp' } },
      idp: { holds: { initiator: 'idp' } },
    },
  ],
});
