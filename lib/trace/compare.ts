import type { Diagnosis } from '../model/diagnosis.ts';
import type { Flow } from '../model/flow.ts';
import type { ProtocolMessage } from '../model/protocol.ts';
import type { Trace } from '../model/trace.ts';
import type { Comparison } from '../model/traceUi.ts';
import { type Point, pointsOf } from './compare/points.ts';

type Row = Comparison['rows'][number];

const ORDER: readonly Row['weight'][] = ['breaks', 'differs', 'same'];

const sorted = (rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => ORDER.indexOf(one.weight) - ORDER.indexOf(other.weight));

/** A name may come twice, as of two signatures: the first with the first, the second with the second. */
const keyed = (points: readonly Point[]): Map<string, Point> => {
  const found = new Map<string, Point>();
  for (const point of points) {
    const name = `${point.decides} ${point.name}`;
    let key = name;
    for (let count = 2; found.has(key); count++) key = `${name} ${count}`;
    found.set(key, point);
  }
  return found;
};

const rowsOf = (one: readonly Point[], other: readonly Point[], prefix = ''): Row[] => {
  const [left, right] = [keyed(one), keyed(other)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key): Row[] => {
    const point = left.get(key) ?? right.get(key);
    const values: Row['values'] = [left.get(key)?.value ?? null, right.get(key)?.value ?? null];
    if (point === undefined || (values[0] === null && values[1] === null)) return [];
    const weight = values[0] === values[1] ? 'same' : point.decides ? 'breaks' : 'differs';
    return [{ name: prefix + point.name, values, weight }];
  });
};

/**
 * What two messages say beside one another: first what decides whether a sign-in works, then what else
 * differs, then what is the same. IDs and instants, which always differ, are left out.
 */
export const compareMessages = (one: ProtocolMessage, other: ProtocolMessage): Row[] =>
  sorted(rowsOf(pointsOf(one), pointsOf(other)));

type Compared = Pick<Trace, 'recording' | 'flows'> & { diagnosis: Pick<Diagnosis, 'messages'> };

/** The last sign-in that got an answer, else the last one, else whatever there is. */
const mainFlow = ({ flows, diagnosis }: Compared): Flow | null => {
  const signIns = flows.filter((flow) => flow.kind === 'signIn');
  const answers = new Set(diagnosis.messages.filter((m) => m.role === 'response').map((m) => m.id));
  return (
    signIns.findLast((flow) => flow.messages.some((id) => answers.has(id))) ??
    signIns.at(-1) ??
    flows.at(-1) ??
    null
  );
};

/** Messages of a flow by what they are: its first request, its last response. */
const stepsOf = (trace: Compared, flow: Flow | null): [string, ProtocolMessage][] => {
  const own = trace.diagnosis.messages.filter((message) => flow?.messages.includes(message.id));
  const steps = new Map<string, ProtocolMessage>();
  for (const message of own) {
    if (message.role === 'response' || !steps.has(message.type)) steps.set(message.type, message);
  }
  return [...steps];
};

/** How the address that took the response answered it. */
const outcomeOf = (
  { recording }: Compared,
  message: ProtocolMessage | undefined,
): string | null => {
  const exchange = recording.exchanges.find((one) => one.id === message?.exchange);
  return exchange?.status === undefined || exchange.status === null ? null : `${exchange.status}`;
};

const flowPoints = (trace: Compared, flow: Flow | null): Point[] => {
  const response = stepsOf(trace, flow).findLast(([, message]) => message.role === 'response')?.[1];
  const types = stepsOf(trace, flow).map(([type]) => type);
  return [
    { name: 'SP', value: flow?.hosts.sp ?? null, decides: true },
    { name: 'IdP', value: flow?.hosts.idp ?? null, decides: true },
    { name: 'Messages', value: types.length > 0 ? types.join('\n') : null, decides: true },
    { name: 'HTTP status', value: outcomeOf(trace, response), decides: true },
  ];
};

/** The main sign-in of two traces beside one another, message by message. */
export const compareTraces = (one: Compared, other: Compared): Row[] => {
  const [flow, second] = [mainFlow(one), mainFlow(other)];
  const [left, right] = [new Map(stepsOf(one, flow)), new Map(stepsOf(other, second))];
  const types = [...left.keys()].filter((type) => right.has(type));
  return sorted([
    ...rowsOf(flowPoints(one, flow), flowPoints(other, second)),
    ...types.flatMap((type) => {
      const [a, b] = [left.get(type), right.get(type)];
      return a && b ? rowsOf(pointsOf(a), pointsOf(b), `${type}: `) : [];
    }),
  ]);
};
