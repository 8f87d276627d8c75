import type { Field } from '../../../model/field.ts';
import type { Mend } from '../../../model/finding.ts';
import type { Coverage, SignatureReading, SignatureReason } from '../../../model/signature.ts';
import type { TraceSight } from '../rule.ts';
import { idpTakes } from './seen.ts';

/** The control of the IdP's console for the signature of that element. */
export const signatureField = (s: TraceSight, element: 'assertion' | 'response'): Field => {
  if (idpTakes(s, 'signedElements')) return 'signedElements';
  if (element === 'response') return 'signResponse';
  return idpTakes(s, 'signAssertion') || !idpTakes(s, 'signResponse')
    ? 'signAssertion'
    : 'signResponse';
};

/** What that control has to be set to, so that the element is signed. */
export const signatureMend = (s: TraceSight, element: 'assertion' | 'response'): Mend => {
  const field = signatureField(s, element);
  if (field === 'signedElements') return { side: 'idp', field, value: 'both' };
  const instead = element === 'assertion' && field === 'signResponse';
  return { side: 'idp', field, value: instead ? 'false' : 'true' };
};

/** Reasons that speak of who signed, not of what. */
export const BY_ANOTHER: readonly SignatureReason[] = [
  'unknownSigner',
  'otherCertificate',
  'onlyEnclosed',
  'wrongKey',
];

/** Reasons that speak of a forged structure. */
export const FORGED: readonly SignatureReason[] = [
  'severalReferences',
  'foreignReference',
  'missingElement',
  'notParent',
  'duplicateId',
  'wrapped',
  'transform',
  'hmac',
  'relativeNamespace',
];

export const refusedFor = (
  signatures: readonly SignatureReading[],
  reasons: readonly SignatureReason[],
): SignatureReading | undefined =>
  signatures.find(
    (one) => one.valid !== true && one.reason !== null && reasons.includes(one.reason),
  );

/** A signature of an example. */
export const signature = (change: Partial<SignatureReading>): SignatureReading => ({
  element: 'Assertion',
  id: '_assertion',
  algorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
  canonicalization: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  valid: true,
  reason: null,
  certificate: null,
  other: null,
  enclosed: null,
  ...change,
});

/** An assertion of an example that its own signature covers. */
export const COVERED: Coverage = {
  element: 'Assertion',
  id: '_assertion',
  used: true,
  signedBy: [0],
  cut: [],
  start: 0,
  end: 1,
};
