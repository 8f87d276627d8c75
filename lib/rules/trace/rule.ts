import type { Place } from '../../model/diagnosis.ts';
import type { PageError } from '../../model/errorPage.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { SetUp, Severity } from '../../model/finding.ts';
import type {
  Assertion,
  AuthnRequest,
  LogoutRequest,
  Message,
  SubjectConfirmation,
} from '../../model/message.ts';
import type { ProtocolMessage } from '../../model/protocol.ts';
import type { Coverage } from '../../model/signature.ts';
import type { Hit, RuleTexts, Sight } from '../rule.ts';

/** A SAML 2.0 message that could be read, and what carried it. */
export interface Seen {
  carrier: ProtocolMessage;
  message: Message;
  /** The exchange that took it; null where the recording has none. */
  exchange: Exchange | null;
  /** The address that it went, or was to go, to. */
  to: string | null;
  /** When it was seen: milliseconds since 1970. */
  at: number | null;
  /** Who vouches for what in it; empty while nothing verified it. */
  coverage: readonly Coverage[];
  /** An assertion in it was encrypted, and is read with the user's key. */
  decrypted?: true;
  /** Its signatures are what the file says they had been; see `Recording.verifications`. */
  claimed?: true;
}

/**
 * What a rule of traces looks at: one sign-in or logout beside the connection. As `Situation`, frozen;
 * a rule never fetches, formats, throws or writes.
 */
export interface TraceSight extends Sight {
  flow: string;
  /** The AuthnRequest and the Response that belong together; null where none was seen. */
  request: Seen | null;
  response: Seen | null;
  /** Logout messages of this flow, oldest first. */
  logouts: readonly Seen[];
  /** Everything of this flow, unreadable messages too. */
  messages: readonly ProtocolMessage[];
  exchanges: readonly Exchange[];
  /** Responses that the recording has before this one, of any flow. */
  earlier: readonly Seen[];
  /** Error pages that were met, with the exchange that brought them. */
  pageErrors: readonly (PageError & { exchange: string | null })[];
  /** When the response, or else the last message, arrived: by the receiver's clock where it tells. */
  received: Date;
}

/** Where a hit stands, where that is not the response (or, without one, the request). */
export interface TraceHit extends Hit {
  at?: Partial<Omit<Place, 'flow'>>;
}

/** How one message of an example differs from one that is all right. */
export interface ExampleMessage {
  message?: Partial<Message>;
  request?: Partial<AuthnRequest>;
  assertion?: Partial<Assertion>;
  confirmation?: Partial<SubjectConfirmation>;
  logout?: Partial<LogoutRequest>;
  carrier?: Partial<ProtocolMessage>;
  exchange?: Partial<Exchange>;
  coverage?: readonly Coverage[];
  decrypted?: true;
}

/** How a sign-in differs from one that is all right; `null` takes a message away. */
export interface TraceExample {
  what: string;
  sp?: Partial<SetUp['sp']>;
  idp?: Partial<SetUp['idp']>;
  request?: ExampleMessage | null;
  response?: ExampleMessage | null;
  logouts?: readonly ExampleMessage[];
  earlier?: readonly ExampleMessage[];
  /** Other messages, and exchanges that carry none. */
  messages?: readonly Partial<ProtocolMessage>[];
  exchanges?: readonly Partial<Exchange>[];
  pageErrors?: TraceSight['pageErrors'];
  /** ISO instant of the arrival; the examples' clock stands at 2026-11-21 otherwise. */
  received?: string;
}

/** One mistake that a trace shows, in one file named by its id. Texts as in `Rule`. */
export interface TraceRule extends RuleTexts {
  id: string;
  severity: Severity;
  source: string;
  /** Rules whose findings of the same flow are this same mistake seen again. */
  silences?: readonly string[];
  /** Says only that something failed: left out where an error says why. */
  symptom?: true;
  check(sight: TraceSight): TraceHit[];
  good: readonly TraceExample[];
  bad: readonly TraceExample[];
}

export const traceRule = (r: TraceRule): TraceRule => r;
