import { traceRule } from './rule.ts';

export const messageUnreadable = traceRule({
  id: 'message-unreadable',
  severity: 'error',
  title: 'A message can’t be read',
  message: 'The {type} that was sent can’t be read: {unreadable}.',
  why: 'Whoever receives it fails in the same way, mostly with “invalid SAML message”.',
  mend: 'Record the sign-in once more. If it comes again, a proxy, a firewall or the sender cuts or alters the address or the form.',
  source: 'SAML bindings 3.4.4 and 3.5.4; FusionAuth 1424, simplesamlphp saml2 54',
  check: (s) =>
    s.messages
      .filter((one) => one.unreadable !== null && one.unreadable !== 'masked')
      .map((one) => ({
        side: one.role === 'request' ? 'sp' : 'idp',
        fields: [],
        params: { type: one.parameter, unreadable: one.unreadable ?? '' },
        at: { message: one.id, exchange: one.exchange },
      })),
  good: [
    { what: 'masked by the tool that recorded it', messages: [{ unreadable: 'masked' }] },
    { what: 'all messages can be read' },
  ],
  bad: [
    { what: 'an address cut at 2,048 characters', messages: [{ unreadable: 'cutOff' }] },
    { what: 'a document type', messages: [{ unreadable: 'dtd' }] },
  ],
});
