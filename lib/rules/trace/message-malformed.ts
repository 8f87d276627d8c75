import type { Seen } from './rule.ts';
import { traceRule } from './rule.ts';

/** XML's NCName, which an ID has to be: no digit in front. */
const ID = /^[\p{L}_][\p{L}\p{N}_.\u00b7-]*$/u;

const fault = ({ message }: Seen): string | null => {
  if (message.version !== null && message.version !== '2.0') return 'version';
  if (message.version === null) return 'noVersion';
  if (!message.id) return 'noId';
  return ID.test(message.id) ? null : 'badId';
};

export const messageMalformed = traceRule({
  id: 'message-malformed',
  severity: 'error',
  title: 'Message breaks a rule of SAML',
  message: 'The {type} {malformed}: {value}.',
  why: 'The receiver refuses it; Microsoft says AADSTS7500529 where an ID begins with a digit.',
  mend: 'No setting mends that: the sender’s software has to be corrected or updated.',
  source: 'SAML core 1.3.4 and 3.2.1; python3-saml MISSING_ID, UNSUPPORTED_SAML_VERSION',
  check: (s) =>
    [s.request, s.response, ...s.logouts].flatMap((seen) => {
      const malformed = seen && fault(seen);
      if (!seen || !malformed) return [];
      const { id, version, type } = seen.message;
      return [
        {
          side: seen.carrier.role === 'request' ? ('sp' as const) : ('idp' as const),
          fields: [],
          params: { type, malformed, value: (/ersion/.test(malformed) ? version : id) ?? '–' },
          at: { message: seen.carrier.id, exchange: seen.carrier.exchange },
        },
      ];
    }),
  good: [{ what: 'an ID with an underscore in front', request: { message: { id: '_1a-b.c' } } }],
  bad: [
    { what: 'an ID that begins with a digit', request: { message: { id: '1234' } } },
    { what: 'a response without an ID', response: { message: { id: null } } },
    { what: 'version 1.1', response: { message: { version: '1.1' } } },
  ],
});
