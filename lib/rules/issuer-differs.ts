import { differs } from './parts/differs.ts';
import { ENTRA_ISSUER, GOOD, ISSUER } from './parts/samples.ts';
import { rule } from './rule.ts';

export const issuerDiffers = rule({
  id: 'issuer-differs',
  severity: 'error',
  title: 'Issuer differs from the entity ID',
  message: '“{label}” at {console} differs from “{otherLabel}” at {otherConsole}{near}.',
  why: 'The service provider refuses the sign-in with “invalid issuer”, since it compares the issuer character by character.',
  mend: 'Put the value that {otherConsole} shows into “{label}” at {console}; change neither http nor a slash at its end.',
  source: 'SAML core 8.3.6 and profiles 4.1.4.2 (Issuer); Okta and Microsoft examples',
  silences: ['tenants-differ'],
  check: differs('idpEntityId'),
  good: [
    { what: 'the same issuer on both sides', ...GOOD },
    {
      what: 'the SP has none yet',
      sp: { holds: { idpEntityId: '' } },
      idp: { gives: { idpEntityId: ISSUER } },
    },
  ],
  bad: [
    {
      what: 'the slash of an Entra issuer lost',
      sp: { holds: { idpEntityId: ENTRA_ISSUER.slice(0, -1) } },
      idp: { gives: { idpEntityId: ENTRA_ISSUER } },
    },
    {
      what: 'an Okta issuer “corrected” to https',
      sp: { holds: { idpEntityId: ISSUER.replace('http', 'https') } },
      idp: { gives: { idpEntityId: ISSUER } },
    },
  ],
});
