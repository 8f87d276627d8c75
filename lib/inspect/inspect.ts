import type { Locale } from '../locale/index.ts';
import type { Side, Values } from '../model/field.ts';
import type { Difference, Finding, Mend, SetUp, Severity } from '../model/finding.ts';
import { explain } from '../rules/explain.ts';
import { readCertificate } from '../saml/certificate.ts';
import { certificatesIn } from '../saml/certificates.ts';
import { decodeMessage } from '../saml/decode.ts';
import { readFingerprint } from '../saml/fingerprint.ts';
import { type Identified, identify, type Kind } from '../saml/identify.ts';
import { type MetadataEntity, readMetadata, valuesOf } from '../saml/metadata.ts';
import { importRecording } from '../trace/import/import.ts';
import { REASONS } from './reasons.ts';
import { checkSetUp, NOTHING_SEEN, openSetUp } from './setUps.ts';
import { verifyInspected } from './verify.ts';

/** A finding in words. `side` and `fields` are empty where the file itself is what is wrong. */
export interface Told {
  rule: string;
  severity: Severity;
  side: Side | null;
  fields: string[];
  title: string;
  message: string;
  why: string;
  mend: string;
  difference?: Difference;
  correct?: Mend;
}

export interface Inspection {
  kind: Kind;
  decoded: unknown;
  findings: Told[];
}

export interface InspectOptions {
  /** The connection that the file is held against. */
  setUp?: SetUp;
  /** Those that the signatures of a message are verified with; without, none is verified. */
  certificates?: readonly string[];
  now: Date;
  locale?: Locale;
}

const told = (finding: Finding, locale: Locale): Told => ({
  rule: finding.rule,
  severity: finding.severity,
  side: finding.side,
  fields: finding.fields,
  ...explain(finding, locale),
  ...(finding.difference && { difference: finding.difference }),
  ...(finding.mend && { correct: finding.mend }),
});

/** A file of which nothing can be checked, and why. */
export const unread = (kind: Kind, reason: string): Inspection => ({
  kind,
  decoded: null,
  findings: [
    {
      rule: 'file-not-read',
      severity: 'error',
      side: null,
      fields: [],
      title: 'Nothing to check',
      message: REASONS[reason] ?? reason,
      why: '',
      mend: '',
    },
  ],
});

/** Findings that come with these values, beyond those that the connection has without them. */
const findingsWith = (side: Side, values: Values, options: InspectOptions): Told[] => {
  const { setUp = NOTHING_SEEN, now, locale = 'en' } = options;
  const before = new Set(checkSetUp(setUp, now, locale).map((f) => f.rule + f.side + f.fields));
  const more = { ...setUp, [side]: { ...setUp[side], gives: { ...setUp[side].gives, ...values } } };
  return checkSetUp(more, now, locale)
    .filter((f) => !before.has(f.rule + f.side + f.fields))
    .map((f) => told(f, locale));
};

const metadata = (text: string, options: InspectOptions): Inspection => {
  const reading = readMetadata(text);
  const entities = 'entities' in reading ? reading.entities : [];
  const of = (role: Side): MetadataEntity | undefined =>
    entities.find((entity) => entity.roles.includes(role));
  const idp = of('idp');
  const sp = of('sp');
  const findings =
    idp === undefined && sp !== undefined
      ? findingsWith('sp', { ...valuesOf(sp), spMetadataXml: text }, options)
      : findingsWith('idp', { ...(idp && valuesOf(idp)), metadataXml: text }, options);
  const decoded = entities.map((entity) => ({
    ...entity,
    certificates: entity.certificates.map(({ role, use, body }) => ({
      role,
      use,
      ...readCertificate(body),
    })),
  }));
  return {
    kind: 'metadata',
    decoded: 'entities' in reading ? { entities: decoded } : null,
    findings,
  };
};

const message = async (
  { kind, text }: Identified,
  { certificates }: InspectOptions,
): Promise<Inspection> => {
  const reading = await decodeMessage(text);
  if (!('error' in reading)) {
    const { message: decoded, transport, relayState, xml } = reading;
    const verified = certificates && (await verifyInspected(text, xml, decoded, certificates));
    return { kind, decoded: { transport, relayState, ...decoded, ...verified }, findings: [] };
  }
  const guessed = kind === 'samlMessage' && /^(?:not|empty)/.test(reading.error);
  return guessed ? unread('unknown', 'unknown') : unread(kind, reading.error);
};

/** A recording is recognised and counted; its messages are the trace's matter. */
const recording = async (kind: Kind, text: string): Promise<Inspection> => {
  const reading = await importRecording(text);
  if ('error' in reading) return unread(kind, reading.error);
  return { kind, decoded: { requests: reading.recording.exchanges.length }, findings: [] };
};

const setUpFile = (text: string, { now, locale = 'en' }: InspectOptions): Inspection => {
  const reading = openSetUp(text);
  if ('error' in reading) return unread('setUp', reading.error);
  const findings = checkSetUp(reading.setUp, now, locale).map((f) => told(f, locale));
  return { kind: 'setUp', decoded: reading.setUp, findings };
};

/**
 * Says what a file or a pasted text is, decodes it and checks it, alone or against a connection. Never
 * throws; what can't be read is a finding.
 */
export const inspect = async (
  input: string | Uint8Array,
  options: InspectOptions,
): Promise<Inspection> => {
  const found = identify(input);
  const { kind, text } = found;
  switch (kind) {
    case 'setUp':
      return setUpFile(text, options);
    case 'metadata':
      return metadata(text, options);
    case 'samlMessage':
    case 'redirectUrl':
    case 'formBody':
      return message(found, options);
    case 'har':
    case 'samlTracer':
    case 'chromePanel':
    case 'ssoView':
    case 'recording':
    case 'rawHttp':
    case 'curl':
      return recording(kind, text);
    case 'certificate':
    case 'csr':
    case 'publicKey':
    case 'pkcs7':
    case 'pkcs12': {
      const decoded = readCertificate(text);
      const findings = findingsWith('idp', { certificate: text }, options);
      if (decoded.kind === 'certificate') return { kind, decoded, findings };
      const certificates = certificatesIn(text);
      return { kind, decoded: certificates.length > 0 ? { certificates } : null, findings };
    }
    case 'privateKey': {
      const certificate = '-----BEGIN PRIVATE KEY-----';
      return { kind, decoded: null, findings: findingsWith('idp', { certificate }, options) };
    }
    case 'fingerprint':
      return {
        kind,
        decoded: { fingerprint: text, hash: readFingerprint(text)?.hash ?? null },
        findings: findingsWith('idp', { certificateFingerprint: text }, options),
      };
    default:
      return unread(kind, kind);
  }
};
