/** Why a text is no private key that can be used. */
export type KeyRefusal =
  | 'empty'
  | 'tooLarge'
  /** It has a passphrase. */
  | 'encrypted'
  /** A certificate or another thing that is public. */
  | 'notPrivate'
  /** A private key, but not of RSA, as XML Encryption for SAML takes it. */
  | 'notRsa'
  | 'malformed';

/** Why an encrypted element stays closed. */
export type StaysEncrypted =
  /** There is no encrypted key with it. */
  | 'noEncryptedKey'
  /** It was encrypted for another key. */
  | 'otherKey'
  /** The key opens, but what it should open is damaged. */
  | 'damaged'
  /** An algorithm that is not known, or that is not offered here. */
  | 'unknownAlgorithm'
  /** Broken for years (64-bit blocks); XML Encryption 1.1 keeps it for old data only. */
  | 'tripleDes'
  /** What comes out is no XML. */
  | 'notXml'
  | 'malformed'
  /** More than are opened in one message. */
  | 'tooMany';

/** One encrypted element of a message. */
export interface Opening {
  /** `EncryptedAssertion`, `EncryptedID`, `NewEncryptedID` or `EncryptedAttribute`. */
  element: string;
  /** URIs of the algorithms for the contents and for their key. */
  algorithm: string | null;
  keyAlgorithm: string | null;
  /** Null where it was opened. */
  reason: StaysEncrypted | null;
}

/** A message with its encrypted elements opened where that could be done. */
export interface Decryption {
  /** With each opened element in place of the encrypted one. */
  xml: string;
  openings: Opening[];
  /**
   * Where what was inside stands in `xml` now, and where the encrypted element stood, in UTF-16 units;
   * the outermost only, in their order.
   */
  opened: { start: number; end: number; original: { start: number; end: number } }[];
}
