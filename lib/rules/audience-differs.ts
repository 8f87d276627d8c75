import { differs } from './parts/differs.ts';
import { GOOD, SP } from './parts/samples.ts';
import { rule } from './rule.ts';

export const audienceDiffers = rule({
  id: 'audience-differs',
  severity: 'error',
  title: 'Audience differs from the entity ID',
  message: '“{label}” at {console} differs from “{otherLabel}” at {otherConsole}{near}.',
  why: 'Users read “is not a valid audience” at the service provider, or an error of the identity provider that does not find the app (AADSTS700016, 403 app_not_configured).',
  mend: 'Put the value that {otherConsole} shows into “{label}” at {console}, character by character.',
  source: 'SAML core 2.5.1.4 (AudienceRestriction); Microsoft: AADSTS700016',
  silences: ['tenants-differ'],
  check: differs('spEntityId'),
  good: [
    { what: 'the same entity ID on both sides', ...GOOD },
    { what: 'the SP does not yet show its own', idp: { holds: { spEntityId: SP } } },
  ],
  bad: [
    {
      what: 'a slash at the end',
      sp: { gives: { spEntityId: SP } },
      idp: { holds: { spEntityId: `${SP}/` } },
    },
    {
      what: 'capital letters',
      sp: { gives: { spEntityId: SP } },
      idp: { holds: { spEntityId: SP.replace('acme', 'ACME') } },
    },
  ],
});
