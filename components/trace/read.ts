import type { Exchange } from '../../lib/model/exchange.ts';
import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { Trace } from '../../lib/model/trace.ts';

/** What the views look up in a trace again and again, looked up once. */
export interface Reading {
  exchange: Map<string, Exchange>;
  message: Map<string, ProtocolMessage>;
  /** By exchange. */
  messages: Map<string, ProtocolMessage[]>;
  /** How many errors were found, by message and by exchange. */
  errors: Map<string, number>;
}

const readings = new WeakMap<Trace, Reading>();

export const readingOf = (trace: Trace): Reading => {
  const known = readings.get(trace);
  if (known) return known;
  const reading: Reading = {
    exchange: new Map(trace.recording.exchanges.map((one) => [one.id, one])),
    message: new Map(trace.diagnosis.messages.map((one) => [one.id, one])),
    messages: Map.groupBy(trace.diagnosis.messages, ({ exchange }) => exchange),
    errors: new Map(),
  };
  for (const { severity, message, exchange } of trace.diagnosis.findings)
    for (const id of new Set([message, exchange]))
      if (severity === 'error' && id !== null)
        reading.errors.set(id, (reading.errors.get(id) ?? 0) + 1);
  readings.set(trace, reading);
  return reading;
};
