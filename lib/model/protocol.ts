import type { Message } from './message.ts';

export type Protocol = 'saml2' | 'saml1' | 'wsfed' | 'oauth';

/** SAML bindings 3.2 to 3.6; `frontChannel` for what is none of SAML's. */
export type Binding =
  | 'redirect'
  | 'post'
  | 'simpleSign'
  | 'artifact'
  | 'soap'
  | 'paos'
  | 'frontChannel';

/** What is off about the way a message was encoded, though it could be read. */
export type Oddity =
  | 'notDeflated'
  | 'deflated'
  | 'zlibHeader'
  | 'notEncoded'
  | 'unpadded'
  | 'urlAlphabet'
  | 'blanksForPlus'
  | 'encodedTwice'
  | 'notUtf8'
  | 'wrongBinding'
  /** The file masks what was sent; the XML is what the tool that wrote the file had made of it. */
  | 'masked';

/** Why a message could not be read. */
export type Unreadable =
  | 'empty'
  | 'tooLarge'
  | 'notBase64'
  | 'notDeflated'
  | 'cutOff'
  | 'notText'
  | 'html'
  | 'notXml'
  | 'dtd'
  | 'tooComplex'
  | 'malformed'
  | 'notSaml'
  | 'masked';

/** Bindings 3.4.4.1 and 3.5.4: over the exact text, as it was sent. */
export interface QuerySignature {
  algorithm: string;
  /** Base64, decoded from the query. */
  signature: string;
  /** The octets that were signed, as text. */
  signed: string;
}

/** Bindings 3.6.4: type code 0x0004. Null parts where it is shorter than it must be. */
export interface Artifact {
  typeCode: string;
  endpointIndex: number | null;
  /** SHA-1 of the issuer's entity ID, in hexadecimal. */
  sourceId: string | null;
  handle: string | null;
}

/** One message of a sign-on protocol, carried by an exchange. Unreadable ones are kept, with the reason. */
export interface ProtocolMessage {
  /** Unique within its recording. */
  id: string;
  /** Of the `Exchange` that carries it. */
  exchange: string;
  protocol: Protocol;
  binding: Binding;
  /** `AuthnRequest`, `Response`, `wsignin1.0`, `authorization request` … in the protocol's own words. */
  type: string;
  /** Whether it asks or answers. */
  role: 'request' | 'response';
  /**
   * Where it stood. An answer's `Location` or form counts where the request that it leads to is not in
   * the recording, or lacks the message.
   */
  carrier: 'query' | 'fragment' | 'body' | 'location' | 'responseBody';
  /** The parameter's name, '' where it is the whole body; and its text as it was sent. */
  parameter: string;
  raw: string;
  /** Decoded, exactly as it was signed; null for what is none. Kept where it could be decoded, but not read. */
  xml: string | null;
  /** The same with what the user's key opened in its place; left out where it opened nothing. */
  opened?: string;
  message: Message | null;
  /** What a message without a `Message` says, by its own names. */
  facts: [string, string][];
  relayState: string | null;
  querySignature: QuerySignature | null;
  artifact: Artifact | null;
  oddities: Oddity[];
  unreadable: Unreadable | null;
}
