import type { Diagnosis } from '../../../lib/model/diagnosis.ts';
import type { Recording } from '../../../lib/model/exchange.ts';
import type { Trace } from '../../../lib/model/trace.ts';
import type { TraceState } from '../../../lib/model/traceUi.ts';
import { flowsOf } from '../../../lib/trace/flows.ts';
import { messagesOf } from '../../../lib/trace/messages.ts';

/** A trace of which nothing is known but what it says; `known` adds what a diagnosis found. */
export const traceOf = async (
  recording: Recording,
  known: Partial<Diagnosis> = {},
): Promise<Trace> => {
  const messages = known.messages ?? (await messagesOf(recording));
  return {
    name: null,
    recording,
    flows: flowsOf(recording, messages),
    diagnosis: { messages, flows: [], findings: [], verified: [], unchecked: [], ...known },
    words: (known.findings ?? []).map(({ rule, params }) => ({
      title: params.title ?? rule,
      message: params.message ?? '',
      why: 'Users would see an error after signing in.',
      mend: 'Put the certificate that Okta signs with into sipgate.',
    })),
  };
};

export const EMPTY: TraceState = {
  locale: 'en',
  surface: 'page',
  recorder: {
    state: 'off',
    scope: { hosts: [] },
    hosts: ['login.sipgate.com', 'dev-1.okta.com'],
    until: null,
    stopped: null,
    used: 0,
    limit: 20_971_520,
  },
  trace: null,
  against: 'sipgate ⇄ Okta',
  selected: null,
  filter: { text: '', host: null, protocol: null, tab: null, onlyMessages: false },
  comparison: null,
  exporting: null,
  key: null,
  testable: 'sipgate',
  busy: false,
  notice: null,
};
