import { consoleById } from '../consoles/index.ts';
import type { Decryption } from '../model/decryption.ts';
import { demandsOf } from '../model/demand.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Recording } from '../model/exchange.ts';
import type { SetUp } from '../model/finding.ts';
import { decodeMessage } from '../saml/decode.ts';
import { decryptMessage } from '../saml/encryption/decrypt.ts';
import type { Identified } from '../saml/identify.ts';
import { formCertificate } from '../saml/pem.ts';
import { verifyMessage } from '../saml/signature/message.ts';
import { trustedOf } from '../trace/diagnose/trusted.ts';
import { diagnose } from '../trace/diagnose.ts';
import { importRecording } from '../trace/import/import.ts';
import { labelIn, NOTHING_SEEN } from './setUps.ts';
import { type Inspection, type InspectOptions, told, unread } from './told.ts';

/** The connection with what its SP asks of everyone, and with the certificates that were named. */
const heldAgainst = ({ setUp = NOTHING_SEEN, certificates }: InspectOptions): SetUp => {
  const { sp, idp } = setUp;
  const demands = demandsOf(consoleById(sp.console), (field) => sp.gives[field]);
  const named = certificates?.map((one) => formCertificate(one, 'pem') ?? '').join('\n');
  const { metadataXml: _, ...holds } = sp.holds;
  return {
    sp: {
      ...sp,
      gives: { ...demands, ...(named && { spCertificate: named }), ...sp.gives },
      holds: named ? { ...holds, certificate: named } : sp.holds,
    },
    idp,
  };
};

/** What the key opens in this XML; null without one. */
const opened = async (xml: string, { key }: InspectOptions): Promise<Decryption | null> => {
  const result = key ? await decryptMessage(xml, key) : null;
  return result === null || 'error' in result ? null : result;
};

const diagnosed = (recording: Recording, options: InspectOptions): Promise<Diagnosis> => {
  const { now, locale = 'en' } = options;
  const setUp = heldAgainst(options);
  const consoles = { sp: consoleById(setUp.sp.console), idp: consoleById(setUp.idp.console) };
  return diagnose(recording, {
    setUp,
    consoles,
    now,
    label: (side, field) => labelIn(consoles[side], field, locale),
    decrypt: (xml) => opened(xml, options),
  });
};

const findingsOf = ({ findings }: Diagnosis, { locale = 'en' }: InspectOptions) =>
  findings.map((one) => ({ ...told(one, locale), flow: one.flow, about: one.message }));

/** One message by itself, with its signatures verified and held against the connection. */
export const inspectMessage = async (
  { kind, text }: Identified,
  options: InspectOptions,
): Promise<Inspection> => {
  const reading = await decodeMessage(text);
  if ('error' in reading) {
    const guessed = kind === 'samlMessage' && /^(?:not|empty)/.test(reading.error);
    return guessed ? unread('unknown', 'unknown') : unread(kind, reading.error);
  }
  const imported = await importRecording(text);
  const recording = 'recording' in imported ? imported.recording : { exchanges: [], dropped: 0 };
  const diagnosis = await diagnosed(recording, options);
  const [carrier] = diagnosis.messages;
  const { configured, others } = trustedOf(heldAgainst(options)).idp;
  const { signatures, coverage } = await verifyMessage(
    { querySignature: null, ...carrier, xml: reading.xml, message: reading.message },
    configured,
    others,
    await opened(reading.xml, options),
  );
  const { transport, relayState } = reading;
  const message = carrier?.message ?? reading.message;
  const { verified, unchecked } = diagnosis;
  return {
    kind,
    decoded: {
      transport,
      relayState,
      ...message,
      signatures: carrier?.message?.signatures ?? signatures,
      coverage,
      verified,
      unchecked,
    },
    findings: findingsOf(diagnosis, options),
  };
};

/** A recording: its messages, what was verified of them, and what is wrong. */
export const inspectRecording = async (
  { kind, text }: Identified,
  options: InspectOptions,
): Promise<Inspection> => {
  const imported = await importRecording(text);
  if ('error' in imported)
    return imported.error === 'nothing'
      ? { kind, decoded: { requests: 0, messages: [] }, findings: [] }
      : unread(kind, imported.error);
  const { recording } = imported;
  const diagnosis = await diagnosed(recording, options);
  const { flows, verified, unchecked } = diagnosis;
  // `id` is the message's own, as SAML has it; flows and findings name it by its place: `message`.
  const messages = diagnosis.messages.map(({ message, id, ...carrier }) => ({
    ...message,
    ...carrier,
    id: message?.id ?? null,
    message: id,
  }));
  return {
    kind,
    decoded: { requests: recording.exchanges.length, messages, flows, verified, unchecked },
    findings: findingsOf(diagnosis, options),
  };
};
