import type { Oddity } from '../../model/protocol.ts';
import { succeeded } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** Those at which receivers fail; the others are read by most. */
const FATAL: readonly Oddity[] = ['notDeflated', 'encodedTwice', 'wrongBinding', 'notUtf8'];

export const messageEncodedWrongly = traceRule({
  id: 'message-encoded-wrongly',
  severity: 'warning',
  title: 'Message in an unusual encoding',
  message: 'The {type} could be read here, but {oddity}.',
  why: 'Strict receivers refuse it: at Microsoft with AADSTS75001 or 7500525, at Google as a malformed request.',
  mend: 'The sender’s software has to encode it as its binding says; check that the right binding is chosen there.',
  source: 'SAML bindings 3.4.4.1 and 3.5.4; laravel-samlidp 124',
  check: (s) =>
    s.messages
      .filter((one) => one.role !== 'request' || !succeeded(s))
      .flatMap((one) => {
        const odd = one.oddities.find((oddity) => FATAL.includes(oddity));
        return odd === undefined
          ? []
          : [
              {
                side: one.role === 'request' ? ('sp' as const) : ('idp' as const),
                fields: [],
                params: { type: one.type, oddity: odd },
                at: { message: one.id, exchange: one.exchange },
              },
            ];
      }),
  good: [{ what: 'base64 without padding', response: { carrier: { oddities: ['unpadded'] } } }],
  bad: [
    {
      what: 'a request by redirect that is not deflated',
      request: { carrier: { oddities: ['notDeflated'] } },
      response: null,
    },
    { what: 'percent-encoded twice', response: { carrier: { oddities: ['encodedTwice'] } } },
  ],
});
