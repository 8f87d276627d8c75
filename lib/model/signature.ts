/** Why a signature is not called valid; the locales have a text for each. */
export const SIGNATURE_REASONS = [
  /** Nothing has verified it yet. */
  'notVerified',
  /** No certificate is configured, so nobody vouches for it. */
  'noCertificate',
  /** XML-DSig's own structure is broken. */
  'malformed',
  /** SAML core 5.4.2: one reference, to the element that the signature is a child of. */
  'noReference',
  'severalReferences',
  'foreignReference',
  'missingElement',
  'notParent',
  /** The ID that it refers to stands on several elements. */
  'duplicateId',
  /** The signed element stands where no receiver looks for it: signature wrapping. */
  'wrapped',
  /** SAML core 5.4.4: a transform other than enveloped-signature and canonicalisation. */
  'transform',
  /** A key that both sides share is no proof; SAML never uses it. */
  'hmac',
  'unknownDigest',
  'unknownAlgorithm',
  'unknownCanonicalization',
  /** No configured certificate has a key of the kind that the algorithm takes. */
  'wrongKey',
  /** Canonical XML does not allow it. */
  'relativeNamespace',
  /** The element was changed after it was signed. */
  'changed',
  /** It was made with none of the certificates that are known. */
  'unknownSigner',
  /** Made with one that is known, but not configured; `other` says which. */
  'otherCertificate',
  /** Made with the certificate that the message brings along, which nobody configured. */
  'onlyEnclosed',
  /** More signatures than are looked at. */
  'tooMany',
] as const;

export type SignatureReason = (typeof SIGNATURE_REASONS)[number];

/** One signature of a message, and what is known of it. */
export interface SignatureReading {
  /** The element that it covers; `query` for one over the address (bindings 3.4.4.1). */
  element: string;
  /** The ID of that element. */
  id: string | null;
  /** URIs of the signature and digest algorithms. */
  algorithm: string | null;
  digest: string | null;
  /** URI by which the covered element was made canonical. */
  canonicalization: string | null;
  /** Null while nothing has verified it, or where it can't be; the reason says why. */
  valid: boolean | null;
  reason: SignatureReason | null;
  /** SHA-256 fingerprint of the configured certificate that it was made with. */
  certificate: string | null;
  /** SHA-256 fingerprint of the known, but not configured certificate that it was made with. */
  other: string | null;
  /** SHA-256 fingerprint of the certificate that the message brings along; never trusted. */
  enclosed: string | null;
}

/** One message or assertion in a document, and who vouches for it. */
export interface Coverage {
  element: string;
  id: string | null;
  /** Whether a receiver uses it; one in an `Advice`, or in a place of no meaning, is not used. */
  used: boolean;
  /**
   * Indexes of the valid signatures that cover it whole: its own, and those of the elements around
   * it. None: whoever passes the message on may have written it.
   */
  signedBy: number[];
  /** Names of the elements in it whose text is cut by a comment: some receivers read just a part. */
  cut: string[];
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** What the signatures of one message are worth. */
export interface Verification {
  signatures: SignatureReading[];
  coverage: Coverage[];
}
