import type { Exchange } from '../../lib/model/exchange.ts';
import type { Flow } from '../../lib/model/flow.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceFilter } from '../../lib/model/traceUi.ts';
import { filterOf } from './find.ts';
import { readingOf } from './read.ts';

/** A line of the list. Requests outside of any flow stand together under a flow that is null. */
export type Row =
  | { kind: 'flow'; id: string; flow: Flow | null; count: number; folded: boolean }
  | { kind: 'exchange'; id: string; exchange: Exchange; place: number; of: number };

/** The heading over requests outside of any flow. */
export const APART = 'apart';

/** The list: each flow with its exchanges under it, in the order in which they began. */
export const rowsOf = (trace: Trace, filter: TraceFilter, folded: ReadonlySet<string>): Row[] => {
  const passes = filterOf(trace, filter);
  const { exchange: byId } = readingOf(trace);
  const inFlows = new Set(trace.flows.flatMap(({ exchanges }) => exchanges));
  const groups = trace.flows.map((flow) => ({
    id: flow.id,
    flow: flow as Flow | null,
    exchanges: flow.exchanges.flatMap((id) => byId.get(id) ?? []),
  }));
  const apart = trace.recording.exchanges.filter(({ id }) => !inFlows.has(id));
  if (apart.length > 0) groups.push({ id: APART, flow: null, exchanges: apart });
  const rows: Row[] = [];
  for (const { id, flow, exchanges } of groups) {
    const shown = exchanges.filter(passes);
    if (shown.length === 0) continue;
    const isFolded = folded.has(id);
    rows.push({ kind: 'flow', id, flow, count: shown.length, folded: isFolded });
    if (isFolded) continue;
    const of = shown.length;
    shown.forEach((exchange, at) => {
      rows.push({ kind: 'exchange', id: exchange.id, exchange, place: at + 1, of });
    });
  }
  return rows;
};
