import { expect, test } from 'vitest';
import type {
  DiagnosedFlow,
  Diagnosis,
  Outcome,
  TraceFinding,
} from '../../../lib/model/diagnosis.ts';
import type { Exchange } from '../../../lib/model/exchange.ts';
import { openAssembler } from '../../../lib/trace/record/assemble.ts';
import { signInOutcome } from '../../../lib/trace/signInOutcome.ts';
import { answer, request } from './record/events.ts';

const ACS = 'https://sp.example/acs';
const page = (url: string, statusCode: number): Exchange =>
  openAssembler().ended(answer({ url, statusCode }));
const posted = (statusCode: number): Exchange => {
  const to = openAssembler();
  const requestBody = { formData: { SAMLResponse: ['QQ=='] } };
  to.began({ ...request({ url: ACS, method: 'POST' }), requestBody });
  return to.ended(answer({ url: ACS, method: 'POST', statusCode }));
};

const nowhere = { flow: 'f', message: null, exchange: null };
const finding = (severity: TraceFinding['severity']): TraceFinding => ({
  rule: 'audience-not-ours',
  severity,
  side: 'idp',
  fields: ['spEntityId'],
  params: {},
  ...nowhere,
});
const flow = (id: string, outcome: Outcome, kind: DiagnosedFlow['kind'] = 'signIn') => ({
  id,
  kind,
  messages: [],
  outcome,
});
const diagnosis = (flows: DiagnosedFlow[], findings: TraceFinding[] = []): Diagnosis => ({
  messages: [],
  flows,
  findings,
  verified: [
    { fact: 'audience', params: {}, ...nowhere },
    { fact: 'audience', params: {}, ...nowhere },
    { fact: 'issuer', params: {}, ...nowhere, flow: 'another' },
  ],
  unchecked: [],
});

const START = page('https://sp.example/login', 200);
const HOME = page('https://sp.example/home', 200);

test.each<[string, Exchange[], Diagnosis, Outcome]>([
  ['verified', [START, posted(302), HOME], diagnosis([flow('f', 'verified')]), 'verified'],
  ['open, where its flow is', [START, posted(302)], diagnosis([flow('f', 'open')]), 'open'],
  [
    'failed, with an error',
    [posted(200)],
    diagnosis([flow('f', 'verified')], [finding('error')]),
    'failed',
  ],
  [
    'verified, with a hint',
    [posted(200)],
    diagnosis([flow('f', 'verified')], [finding('warning')]),
    'verified',
  ],
  [
    'failed, where the service refused it',
    [posted(403)],
    diagnosis([flow('f', 'verified')]),
    'failed',
  ],
  [
    'failed, where the page after it says so',
    [posted(302), page('https://sp.example/error', 500)],
    diagnosis([flow('f', 'verified')]),
    'failed',
  ],
  ['open, where nothing arrived', [START], diagnosis([flow('f', 'verified')]), 'open'],
  ['failed, where an error page says why', [START], diagnosis([], [finding('error')]), 'failed'],
  [
    'that of the last sign-in',
    [posted(302)],
    diagnosis([flow('e', 'verified'), flow('f', 'open'), flow('g', 'verified', 'logout')]),
    'open',
  ],
  ['open, where there was no flow', [posted(200)], diagnosis([]), 'open'],
])('a sign-in is %s', (_, exchanges, diagnosed, outcome) => {
  expect(signInOutcome({ exchanges, dropped: 0 }, diagnosed).outcome).toBe(outcome);
});

test('it says what was verified of that sign-in, once each, and where it was last seen', () => {
  const failed = openAssembler().failed({
    ...request({ url: 'https://idp.example/x?y' }),
    error: 'net::ERR',
  });
  const shown = signInOutcome(
    { exchanges: [START, failed], dropped: 0 },
    diagnosis([flow('f', 'open')]),
  );
  expect(shown).toMatchObject({
    arrived: false,
    verified: ['audience'],
    last: { host: 'idp.example', status: null, error: 'net::ERR' },
  });
  expect(signInOutcome({ exchanges: [], dropped: 0 }, diagnosis([]))).toMatchObject({
    last: null,
    outcome: 'open',
  });
});
