import type { Finding } from './finding.ts';
import type { ProtocolMessage } from './protocol.ts';

/** Where in a recording a finding stands; null where it is about none in particular. */
export interface Place {
  flow: string | null;
  /** Of the `ProtocolMessage`. */
  message: string | null;
  exchange: string | null;
}

/** A finding of a trace. Its `params` also say what was found in which element. */
export interface TraceFinding extends Finding, Place {}

/** What of a sign-in or logout can be verified. */
export const FACTS = [
  'requestSignature',
  'responseSignature',
  'assertionSignature',
  'messageSignature',
  'issuer',
  'requestIssuer',
  'requestAcsUrl',
  'destination',
  'recipient',
  'audience',
  'inResponseTo',
  'conditions',
  'status',
  'nameIdFormat',
  'nameId',
  'attributes',
  'groups',
  'algorithm',
  'encryption',
  'authnContext',
  'relayState',
] as const;
export type Fact = (typeof FACTS)[number];

/** Something that was looked at and is right. */
export interface Verified extends Place {
  fact: Fact;
  /** What was compared or used, such as `value`, `certificate` (SHA-256) or `algorithm`. */
  params: Record<string, string>;
}

/** Something that could not be looked at, and why. */
export interface Unchecked extends Place {
  fact: Fact;
  why: 'notConfigured' | 'encrypted' | 'notSeen' | 'masked' | 'unsupported';
}

/**
 * `verified`: a response arrived whose assertion is signed with the configured certificate and is
 * meant for this connection, now. `failed`: an error stands in its way. `open`: neither can be said.
 */
export type Outcome = 'verified' | 'failed' | 'open';

export interface DiagnosedFlow {
  id: string;
  kind: 'signIn' | 'logout' | 'other';
  /** Ids of its messages, oldest first. */
  messages: string[];
  outcome: Outcome;
}

export interface Diagnosis {
  /** All messages, their signatures verified as far as the connection allows. */
  messages: ProtocolMessage[];
  flows: DiagnosedFlow[];
  /** Errors first, then what is to be mended first. */
  findings: TraceFinding[];
  verified: Verified[];
  unchecked: Unchecked[];
}
