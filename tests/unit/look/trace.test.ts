import { describe, expect, test } from 'vitest';
import { ALL, choicesOf } from '../../../components/trace/find.ts';
import { hexDump } from '../../../components/trace/hex.ts';
import { markOf } from '../../../components/trace/mark.ts';
import { APART, rowsOf } from '../../../components/trace/rows.ts';
import { hostsIn } from '../../../components/trace/ScopeForm.tsx';
import { stepsOf } from '../../../components/trace/steps.ts';
import { treeMove } from '../../../components/trace/treeKeys.ts';
import type { TraceFilter } from '../../../lib/model/traceUi.ts';
import { busy, exchange, joined, signIn, unreadable } from '../../browser/trace/recordings.ts';
import { traceOf } from '../../browser/trace/states.ts';

const trace = await traceOf(
  joined((await signIn()).recording, unreadable(), { exchanges: busy(3), dropped: 0 }),
);

const listed = (filter: Partial<TraceFilter>, folded: string[] = []) =>
  rowsOf(trace, { ...ALL, ...filter }, new Set(folded)).map((row) =>
    row.kind === 'flow' ? (row.flow ? row.flow.kind : APART) : row.exchange.url.slice(0, 40),
  );

describe('the list', () => {
  test('has every request, under its flow or apart', () => {
    const urls = rowsOf(trace, ALL, new Set()).filter(({ kind }) => kind === 'exchange');
    expect(urls.length).toBe(trace.recording.exchanges.length);
  });

  test('has no rows for what is folded', () => {
    const rows = rowsOf(trace, ALL, new Set(trace.flows.map(({ id }) => id).concat(APART)));
    expect(rows.every(({ kind }) => kind === 'flow')).toBe(true);
    expect(rows.length).toBe(trace.flows.length + 1);
  });

  test.each<[Partial<TraceFilter>, number]>([
    [{ text: 'ADA@acme' }, 1],
    [{ text: 'samlrequest state-5f21' }, 2],
    [{ host: 'cdn1.example.net' }, 1],
    [{ protocol: 'oauth' }, 1],
    [{ tab: 2, onlyMessages: true }, 1],
    [{ text: 'nothing has this' }, 0],
  ])('%o leaves %d', (filter, count) => {
    const left = rowsOf(trace, { ...ALL, ...filter }, new Set());
    expect(left.filter(({ kind }) => kind === 'exchange').length).toBe(count);
  });

  test('a flow of which nothing is left has no heading', () => {
    expect(listed({ host: 'cdn1.example.net' })[0]).toBe(APART);
  });

  test('is filtered by what there is; hosts with messages come first', () => {
    const { hosts, protocols, tabs } = choicesOf(trace);
    expect(hosts.slice(0, 3)).toEqual(['dev-1.okta.com', 'login.example.org', 'login.sipgate.com']);
    expect(protocols).toEqual(['saml2', 'oauth']);
    expect(tabs.length).toBe(3);
  });
});

test('the diagram has the whole way of each message, the pause of a person, and no scripts', () => {
  const [flow] = trace.flows;
  if (!flow) throw new Error('There is no flow.');
  expect(
    stepsOf(flow, trace).map(({ kind, from, to, label }) =>
      `${kind} ${from} ${to} ${label}`.trim(),
    ),
  ).toEqual([
    'request browser sp GET /login',
    'answer sp browser 302 Found',
    'message sp browser AuthnRequest',
    'message browser idp AuthnRequest',
    'wait idp idp',
    'message idp browser Response',
    'message browser sp Response',
    'answer sp browser 302 Found',
    'request browser sp GET /home',
  ]);
});

test('a message is verified by a signature that was verified alone', () => {
  const [request] = trace.diagnosis.messages;
  if (!request) throw new Error('There is no message.');
  const place = { flow: null, message: request.id, exchange: null, params: {} };
  const verified = [{ ...place, fact: 'requestSignature' as const }];
  expect(markOf(request, 0, { verified: [{ ...place, fact: 'issuer' }] })).toBe('open');
  expect(markOf(request, 0, { verified })).toBe('verified');
  expect(markOf(request, 1, { verified })).toBe('failed');
  expect(markOf({ ...request, unreadable: 'notXml' }, 0, { verified })).toBe('unreadable');
});

test('bytes are shown beside the characters that they stand for', () => {
  expect(hexDump(new TextEncoder().encode('<a>é</a>\n'))).toBe(
    '000000  3c 61 3e c3 a9 3c 2f 61 3e 0a                    <a>··</a>·',
  );
});

test('hosts are read out of whatever is typed', () => {
  expect(hostsIn('https://Login.example.com/sso?x=1, idp.example.org;idp.example.org')).toEqual([
    'login.example.com',
    'idp.example.org',
  ]);
  expect(hostsIn('  ')).toEqual([]);
});

describe('the keys in a tree', () => {
  const lines = [
    { depth: 0, folded: false },
    { depth: 1, folded: null },
    { depth: 1, folded: null },
    { depth: 0, folded: true },
  ];
  const line = (at: number) => lines[at] ?? { depth: 0, folded: null };
  const press = (key: string, at: number) =>
    treeMove({ key, ctrlKey: false, metaKey: false, altKey: false } as KeyboardEvent, {
      at,
      count: lines.length,
      page: 2,
      line,
    });
  test.each([
    ['ArrowDown', 3, { go: 3 }],
    ['ArrowLeft', 2, { go: 0 }],
    ['ArrowLeft', 0, { fold: true }],
    ['ArrowRight', 3, { fold: false }],
    ['ArrowRight', 0, { go: 1 }],
    ['ArrowRight', 1, null],
    ['PageDown', 1, { go: 3 }],
    ['Home', 3, { go: 0 }],
    ['Enter', 1, { open: true }],
    ['x', 1, null],
  ])('%s at line %d', (key, at, move) => {
    expect(press(key, at)).toEqual(move);
  });
});

test('an address that is none is listed as it is', async () => {
  const odd = await traceOf({
    exchanges: [exchange({ id: 'x', url: 'not an address' })],
    dropped: 0,
  });
  expect(rowsOf(odd, ALL, new Set()).length).toBe(2);
});
