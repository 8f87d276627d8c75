import { BY_ANOTHER, FORGED, signature } from './parts/signatures.ts';
import { traceRule } from './rule.ts';

export const signatureBroken = traceRule({
  id: 'signature-broken',
  severity: 'error',
  title: 'Signature is broken',
  message: 'The signature of the {element} is not valid: {broken}.',
  why: 'The service provider refuses it: “invalid signature”.',
  mend: 'Look for what alters messages on the way: a proxy, an add-on of the browser, a tool that formats XML. A recording that was edited shows the same.',
  source: 'XML-DSig core validation; python3-saml INVALID_SIGNATURE',
  silences: ['response-refused'],
  check: (s) =>
    (s.response?.message.signatures ?? [])
      .filter(
        (one) =>
          one.valid === false &&
          one.reason !== null &&
          ![...BY_ANOTHER, ...FORGED].includes(one.reason),
      )
      .slice(0, 1)
      .map((one) => ({
        side: 'idp',
        fields: [],
        params: { element: one.element, broken: one.reason ?? '' },
      })),
  good: [{ what: 'valid' }],
  bad: [
    {
      what: 'changed after it was signed',
      response: { message: { signatures: [signature({ valid: false, reason: 'changed' })] } },
    },
  ],
});
