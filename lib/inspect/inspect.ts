import type { Side, Values } from '../model/field.ts';
import { readCertificate } from '../saml/certificate.ts';
import { certificatesIn } from '../saml/certificates.ts';
import { readFingerprint } from '../saml/fingerprint.ts';
import { identify } from '../saml/identify.ts';
import { type MetadataEntity, readMetadata, valuesOf } from '../saml/metadata.ts';
import { importRecording } from '../trace/import/import.ts';
import { checkSetUp, NOTHING_SEEN, openSetUp } from './setUps.ts';
import { type Inspection, type InspectOptions, type Told, told, unread } from './told.ts';
import { inspectMessage, inspectRecording } from './trace.ts';

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
      return inspectMessage(found, options);
    case 'har':
    case 'samlTracer':
    case 'chromePanel':
    case 'ssoView':
    case 'recording':
    case 'rawHttp':
    case 'curl':
      return inspectRecording(found, options);
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
    default: {
      // A saved page may post a message; an address or a document, carry one of another protocol.
      const imported = await importRecording(text);
      return 'recording' in imported ? inspectRecording(found, options) : unread(kind, kind);
    }
  }
};
