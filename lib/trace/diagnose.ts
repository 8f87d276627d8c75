import type { Console } from '../model/console.ts';
import type { Decryption } from '../model/decryption.ts';
import type { DiagnosedFlow, Diagnosis, TraceFinding } from '../model/diagnosis.ts';
import type { Recording } from '../model/exchange.ts';
import type { Field, Side } from '../model/field.ts';
import type { SetUp } from '../model/finding.ts';
import type { Flow } from '../model/flow.ts';
import { once, WEIGHT } from '../rules/check.ts';
import { checkTrace } from '../rules/trace/check.ts';
import { readCertificate } from '../saml/certificate.ts';
import { readMetadata } from '../saml/metadata.ts';
import { withIssuers } from './diagnose/artifacts.ts';
import { examineAll } from './diagnose/examineAll.ts';
import { factsOf } from './diagnose/facts.ts';
import { outcomeOf } from './diagnose/outcome.ts';
import type { PageText } from './diagnose/pages.ts';
import { seenOf } from './diagnose/seen.ts';
import { sightsOf } from './diagnose/sights.ts';
import { flowsOf } from './flows.ts';
import { messagesOf } from './messages.ts';

export interface DiagnoseOptions {
  setUp: SetUp;
  consoles: Record<Side, Console | null>;
  /** The clock for messages that have no time of their own, such as pasted ones. */
  now: Date;
  /** A side's word for a field, in the reader's language. */
  label(side: Side, field: Field): string;
  /**
   * Certificates of the IdP that the SP does not hold (the other one its console shows, that of its
   * metadata now), as PEM or base64: a signature made with one of them says so.
   */
  otherCertificates?: readonly string[];
  /** Opens what is encrypted in a message's XML with the user's key; null where nothing can be. */
  decrypt?(xml: string): Promise<Decryption | null>;
  /** Pages as they stand in the browser, for exchanges whose bodies nobody recorded. */
  pages?: readonly PageText[];
}

/** Several sights of one flow find the same thing in what they share. */
const distinct = (all: readonly TraceFinding[]): TraceFinding[] => [
  ...new Map(
    all.map((one) => [
      JSON.stringify([one.rule, one.message, one.exchange, one.side, one.fields[0]]),
      one,
    ]),
  ).values(),
];

/** Exchanges that carry no message of any flow may still be error pages. */
const strays = ({ exchanges }: Recording, flows: readonly Flow[]): Flow => {
  const taken = new Set(flows.flatMap((flow) => flow.exchanges));
  return {
    id: '',
    kind: 'other',
    exchanges: exchanges.map((one) => one.id).filter((id) => !taken.has(id)),
    messages: [],
    hosts: { sp: null, idp: null },
  };
};

/**
 * Holds every message of a recording against the connection. Claims only what it verified, and says
 * what it could not look at. Never throws.
 */
export const diagnose = async (
  recording: Recording,
  { setUp, ...reader }: DiagnoseOptions,
): Promise<Diagnosis> => {
  const messages = withIssuers(await messagesOf(recording), setUp);
  const flows = flowsOf(recording, messages);
  const examined = await examineAll(recording, messages, { setUp, ...reader });
  const exchanges = new Map(recording.exchanges.map((one) => [one.id, one]));
  const surroundings = {
    ...reader,
    setUp,
    pages: reader.pages ?? [],
    certificate: once(readCertificate),
    metadata: once(readMetadata),
    exchanges,
    messages: new Map(examined.map(({ carrier }) => [carrier.id, carrier])),
    seen: examined.map((one) => seenOf(one, exchanges)).filter((one) => one !== null),
  };
  const diagnosis: Diagnosis = {
    messages: examined.map((one) => one.carrier),
    flows: [],
    findings: [],
    verified: [],
    unchecked: [],
  };
  const judge = (flow: Flow): DiagnosedFlow => {
    const sights = sightsOf(flow, surroundings);
    const findings = distinct(sights.flatMap(checkTrace));
    const facts = sights.map(factsOf);
    const verified = facts.flatMap((one) => one.verified);
    diagnosis.findings.push(...findings);
    diagnosis.verified.push(...verified);
    diagnosis.unchecked.push(...facts.flatMap((one) => one.unchecked));
    const { id, kind, messages: ids } = flow;
    return { id, kind, messages: ids, outcome: outcomeOf(sights, findings, verified) };
  };
  diagnosis.flows = flows.map(judge);
  judge(strays(recording, flows));
  diagnosis.findings = diagnosis.findings
    .map((one) => (one.flow === '' ? { ...one, flow: null } : one))
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return diagnosis;
};
