import { differs } from './parts/differs.ts';
import { ACS, GOOD } from './parts/samples.ts';
import { rule } from './rule.ts';

export const acsUrlDiffers = rule({
  id: 'acs-url-differs',
  severity: 'error',
  title: 'ACS URL differs',
  message: '“{label}” at {console} differs from “{otherLabel}” at {otherConsole}{near}.',
  why: 'Users see an error of the identity provider (at Entra AADSTS50011), or sign in there and land on a page that does not expect them.',
  mend: 'Put the value that {otherConsole} shows into “{label}” at {console}, character by character.',
  source: 'SAML profiles 4.1.4.1; Microsoft: AADSTS50011, reply URL mismatch',
  silences: ['tenants-differ'],
  check: differs('acsUrl'),
  good: [
    { what: 'the same address on both sides', ...GOOD },
    {
      what: 'one of several reply URLs is the right one',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: `${ACS}/old\n${ACS}` } },
    },
    {
      what: 'the IdP has none yet',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: '' } },
    },
  ],
  bad: [
    {
      what: 'a slash too many at the end',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: `${ACS}/` } },
    },
    {
      what: 'http for https',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: ACS.replace('https', 'http') } },
    },
    {
      what: 'another realm',
      sp: { gives: { acsUrl: ACS } },
      idp: { holds: { acsUrl: ACS.replace('acme', 'acme-test') } },
    },
  ],
});
