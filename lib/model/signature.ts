/** One signature of a message, and what is known of it. */
export interface SignatureReading {
  /** The element that it covers; `query` for one over the address (bindings 3.4.4.1). */
  element: string;
  /** The ID of that element. */
  id: string | null;
  /** URIs of the signature and digest algorithms. */
  algorithm: string | null;
  digest: string | null;
  /** Null while nothing has verified it, or where it can't be; the reason says why. */
  valid: boolean | null;
  reason: string | null;
  /** SHA-256 fingerprint of the configured certificate that it was made with. */
  certificate: string | null;
  /** SHA-256 fingerprint of the certificate that the message brings along; never trusted. */
  enclosed: string | null;
}
