import { traceRule } from './rule.ts';

export const otherProtocol = traceRule({
  id: 'other-protocol',
  severity: 'info',
  title: 'Another protocol than SAML',
  message: 'This sign-in goes by {protocol}; there is no SAML 2.0 message in it.',
  why: 'Nothing of the connection can be checked by it; the app may be set up for the other protocol.',
  mend: 'If it was to be SAML 2.0, choose that at both sides.',
  source: 'Gr4vy: common SSO issues (the app is not SAML)',
  check: (s) => {
    if (s.messages.some((one) => one.protocol === 'saml2')) return [];
    const protocol = s.messages[0]?.protocol;
    return protocol ? [{ side: 'idp', fields: [], params: { protocol } }] : [];
  },
  good: [{ what: 'SAML 2.0' }],
  bad: [
    { what: 'WS-Federation', request: null, response: null, messages: [{ protocol: 'wsfed' }] },
  ],
});
