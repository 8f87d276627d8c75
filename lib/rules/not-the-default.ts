import { ACS } from './parts/samples.ts';
import { given, known } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const OTHER = 'https://intranet.example/saml/acs';

const check = (s: Sight): Hit[] =>
  (['acsUrl', 'spEntityId'] as const).flatMap((field): Hit[] => {
    const expected = given(s, field);
    const [standard, ...others] = s.setUp.idp.holds[field]?.split('\n') ?? [];
    if (!known(expected) || standard === undefined || !others.includes(expected)) return [];
    return [{ side: 'idp', fields: [field], params: { standard } }];
  });

export const notTheDefault = rule({
  id: 'not-the-default',
  severity: 'warning',
  title: 'Value is not the default of its list',
  message: '“{label}” at {console} has the value of {sp}, but the default is {standard}.',
  why: 'A sign-in that starts at the identity provider goes to the default, and fails there; one that starts at the service provider works.',
  mend: 'Tick “Default” beside the value of {sp} at {console} and save.',
  source: 'Microsoft: “Basic SAML Configuration” (default identifier and default reply URL)',
  check,
  good: [
    {
      what: 'the only one',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: ACS } },
    },
    {
      what: 'the first of two, which is the default',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: `${ACS}\n${OTHER}` } },
    },
  ],
  bad: [
    {
      what: 'another reply URL is the default',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: `${OTHER}\n${ACS}` } },
    },
    {
      what: 'another identifier is the default',
      sp: { gives: { spEntityId: 'urn:sp:acme' } },
      idp: { holds: { spEntityId: 'https://intranet.example/saml\nurn:sp:acme' } },
    },
  ],
});
