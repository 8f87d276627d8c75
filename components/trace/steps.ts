import type { Exchange } from '../../lib/model/exchange.ts';
import type { Flow } from '../../lib/model/flow.ts';
import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { Trace } from '../../lib/model/trace.ts';
import { addressOf } from './address.ts';
import { type Mark, markOf } from './mark.ts';
import { readingOf } from './read.ts';

export type Lane = 'sp' | 'browser' | 'idp';

/** One arrow of a flow's diagram. `wait`: nothing but time passes; it has no arrow. */
export interface Step {
  id: string;
  kind: 'request' | 'answer' | 'message' | 'wait';
  from: Lane;
  to: Lane;
  /** `GET /login`, `302`, a message's type; empty for a wait. */
  label: string;
  /** A message's binding. */
  binding: ProtocolMessage['binding'] | null;
  mark: Mark;
  at: number;
  /** Milliseconds that a wait lasted. */
  lasted: number;
  exchange: string;
  message: string | null;
}

/** A shorter pause is the network's, not a person's. */
const PAUSE_MS = 1500;

/** Types that only one side sends. */
const SENDERS: Record<string, 'sp' | 'idp'> = {
  AuthnRequest: 'sp',
  ArtifactResolve: 'sp',
  Response: 'idp',
  Assertion: 'idp',
};

/** The side that an exchange's request goes to: by its host, else by what it carries. */
const receiverOf = (host: string, flow: Flow, messages: readonly ProtocolMessage[]): Lane => {
  if (host === flow.hosts.idp && host !== flow.hosts.sp) return 'idp';
  if (host === flow.hosts.sp && host !== flow.hosts.idp) return 'sp';
  const sender = messages.map(({ type }) => SENDERS[type]).find(Boolean);
  if (sender) return sender === 'sp' ? 'idp' : 'sp';
  return messages.some(({ role }) => role === 'request') ? 'idp' : 'sp';
};

/** What failed or leads on is drawn; an ordinary page is the end of its request. */
const answers = ({ status, error }: Exchange): boolean =>
  error !== null || (status !== null && (status < 200 || status >= 300));

/**
 * A flow as arrows between the two sides and the browser. A message comes from the one side by the
 * browser to the other, so that the diagram shows its whole way though the browser sends it once.
 */
export const stepsOf = (flow: Flow, trace: Trace): Step[] => {
  const reading = readingOf(trace);
  const steps: Step[] = [];
  let before: { lane: Lane; ended: number } | null = null;
  for (const id of flow.exchanges) {
    const exchange = reading.exchange.get(id);
    if (!exchange) continue;
    const messages = reading.messages.get(id) ?? [];
    // Scripts, pictures and the like tell nothing of a sign-in.
    if (messages.length === 0 && exchange.resource === 'other') continue;
    const { host, path } = addressOf(exchange.url);
    const to = receiverOf(host, flow, messages);
    const step = { exchange: id, message: null, mark: 'open', at: exchange.at, lasted: 0 } as const;
    const lasted = before ? exchange.at - before.ended : 0;
    if (before && lasted >= PAUSE_MS) {
      const { lane } = before;
      steps.push({
        ...step,
        id: `${id} w`,
        kind: 'wait',
        from: lane,
        to: lane,
        label: '',
        binding: null,
        lasted,
      });
    }
    for (const message of messages) {
      const { binding, type: label } = message;
      const mark = markOf(message, reading.errors.get(message.id) ?? 0, trace.diagnosis);
      const said = { ...step, kind: 'message', label, binding, mark, message: message.id } as const;
      // Seen in the answer alone: whether the browser carried it on is not known.
      if (message.carrier === 'responseBody' || message.carrier === 'location') {
        steps.push({ ...said, id: `${message.id} a`, from: to, to: 'browser' });
        continue;
      }
      const from = to === 'sp' ? 'idp' : 'sp';
      steps.push({ ...said, id: `${message.id} a`, from, to: 'browser' });
      steps.push({ ...said, id: `${message.id} b`, from: 'browser', to });
    }
    if (messages.length === 0) {
      const label = `${exchange.method} ${path}`;
      steps.push({
        ...step,
        id: `${id} q`,
        kind: 'request',
        from: 'browser',
        to,
        label,
        binding: null,
      });
    }
    if (answers(exchange)) {
      const label = exchange.error ?? `${exchange.status} ${exchange.statusText}`.trim();
      const mark = exchange.error !== null || Number(exchange.status) >= 400 ? 'failed' : 'open';
      steps.push({
        ...step,
        id: `${id} r`,
        kind: 'answer',
        from: to,
        to: 'browser',
        label,
        binding: null,
        mark,
      });
    }
    before = { lane: to, ended: exchange.ended ?? exchange.at };
  }
  return steps;
};
