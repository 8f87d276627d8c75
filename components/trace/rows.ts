import type { Exchange } from '../../lib/model/exchange.ts';
import type { Flow } from '../../lib/model/flow.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceFilter } from '../../lib/model/traceUi.ts';
import { filterOf } from './find.ts';
import { readingOf } from './read.ts';

/** Its place among its likes, since most of them are not drawn. */
interface Placed {
  id: string;
  place: number;
  of: number;
}

/** A line of the list. Requests outside of any flow stand together under a flow that is null. */
export type Row =
  | (Placed & { kind: 'flow'; flow: Flow | null; count: number; folded: boolean })
  | (Placed & { kind: 'exchange'; exchange: Exchange });

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
  const left = groups
    .map((group) => ({ ...group, shown: group.exchanges.filter(passes) }))
    .filter(({ shown }) => shown.length > 0);
  return left.flatMap(({ id, flow, shown }, place): Row[] => {
    const isFolded = folded.has(id);
    const count = shown.length;
    const placed = { id, place: place + 1, of: left.length };
    const heading: Row = { ...placed, kind: 'flow', flow, count, folded: isFolded };
    if (isFolded) return [heading];
    const under = shown.map((exchange, at): Row => {
      return { kind: 'exchange', id: exchange.id, exchange, place: at + 1, of: count };
    });
    return [heading, ...under];
  });
};
