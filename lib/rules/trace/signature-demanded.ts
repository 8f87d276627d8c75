import type { Severity } from '../../model/finding.ts';
import { demanded } from '../parts/values.ts';
import { assertionOf, refused } from './parts/seen.ts';
import { signature, signatureField, signatureMend } from './parts/signatures.ts';
import { type TraceHit, traceRule } from './rule.ts';

/** An SP that says nothing mostly wants the assertion signed: a guess where it refused the response. */
export const signatureDemanded = traceRule({
  id: 'signature-demanded',
  severity: 'error',
  title: 'A demanded signature is missing',
  message: 'The {element} has no signature of its own, which {sp} demands.',
  why: 'The service provider refuses it, with a message such as “signature missing for assertion”.',
  mend: 'Set “{label}” at {console} so that it is signed.',
  source:
    'SAML metadata 2.4.4; python3-saml NO_SIGNED_MESSAGE, NO_SIGNED_ASSERTION; authentik 22811',
  silences: ['response-refused', 'error-page'],
  check: (s) => {
    const message = s.response?.message;
    if (!message || message.signatures.length === 0 || message.type !== 'Response') return [];
    const hit = (element: 'assertion' | 'response', severity: Severity = 'error'): TraceHit => ({
      side: 'idp',
      severity,
      fields: [signatureField(s, element)],
      params: { element },
      mend: signatureMend(s, element),
    });
    const signed = (element: string): boolean =>
      message.signatures.some((one) => one.element === element);
    const hits: TraceHit[] = [];
    const wanted = demanded(s, 'signAssertion');
    if (assertionOf(s) && !signed('Assertion')) {
      if (wanted === 'true') hits.push(hit('assertion'));
      else if (wanted === undefined && refused(s)) hits.push(hit('assertion', 'warning'));
    }
    if (demanded(s, 'signResponse') === 'true' && !signed('Response')) hits.push(hit('response'));
    return hits;
  },
  good: [
    {
      what: 'the response is signed, and the SP took it',
      response: { message: { signatures: [signature({ element: 'Response', id: '_response' })] } },
    },
  ],
  bad: [
    {
      what: 'only the response is signed',
      sp: { gives: { signAssertion: 'true' } },
      response: { message: { signatures: [signature({ element: 'Response', id: '_response' })] } },
    },
    {
      what: 'only the assertion is signed',
      sp: { gives: { signResponse: 'true' } },
      response: { message: { signatures: [signature({})] } },
    },
  ],
});
