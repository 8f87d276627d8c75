import { assertionOf } from './parts/seen.ts';
import { traceRule } from './rule.ts';

/** 307 and 308 have the browser post the same form again, as they should. */
export const seenBefore = traceRule({
  id: 'seen-before',
  severity: 'warning',
  title: 'The same assertion came before',
  message: 'The assertion {found} was already sent once in this recording.',
  why: 'Service providers take each assertion once; the second time they say that it was replayed.',
  mend: 'Don’t reload the page or go back to it; begin the sign-in anew.',
  source: 'SAML profiles 4.1.4.5 (replay); Sustainsys 666',
  check: (s) => {
    const id = assertionOf(s)?.id;
    const again = s.earlier.find(
      (one) =>
        one.message.assertions.some((assertion) => assertion.id === id) &&
        ![307, 308].includes(one.exchange?.status ?? 0),
    );
    return id && again ? [{ side: 'sp', fields: [], params: { found: id } }] : [];
  },
  good: [
    {
      what: 'led on with the form',
      earlier: [{ exchange: { status: 307 } }],
    },
  ],
  bad: [{ what: 'posted twice', earlier: [{}] }],
});
