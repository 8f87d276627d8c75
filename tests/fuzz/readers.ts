import { branchesOf } from '../../components/trace/branches.ts';
import { hexDump } from '../../components/trace/hex.ts';
import { rawBytes } from '../../components/trace/rawBytes.ts';
import { consoleById } from '../../lib/consoles/index.ts';
import { parseConsole } from '../../lib/consoles/schema.ts';
import { inspect } from '../../lib/inspect/inspect.ts';
import { recogniseText } from '../../lib/journey/recogniseText.ts';
import type { Exchange } from '../../lib/model/exchange.ts';
import { FIELDS } from '../../lib/model/field.ts';
import { readCsv } from '../../lib/roles/csv.ts';
import { membersOf, readRoles } from '../../lib/roles/table.ts';
import { check } from '../../lib/rules/check.ts';
import { ACS } from '../../lib/rules/parts/samples.ts';
import { judgeValidator, strangerLetIn } from '../../lib/saml/acsValidator.ts';
import { entitiesIn, entityIn } from '../../lib/saml/aggregate.ts';
import { decodeText } from '../../lib/saml/bytes.ts';
import { readCertificate } from '../../lib/saml/certificate.ts';
import { certificatesIn } from '../../lib/saml/certificates.ts';
import { decodeMessage } from '../../lib/saml/decode.ts';
import { derKind } from '../../lib/saml/der.ts';
import { difference } from '../../lib/saml/difference.ts';
import { decryptMessage } from '../../lib/saml/encryption/decrypt.ts';
import { readOpeningKey } from '../../lib/saml/encryption/privateKey.ts';
import { readFingerprint } from '../../lib/saml/fingerprint.ts';
import { identify } from '../../lib/saml/identify.ts';
import { inflate } from '../../lib/saml/inflate.ts';
import { readMetadata, valuesOf } from '../../lib/saml/metadata.ts';
import { formCertificate, formOf, sameCertificate } from '../../lib/saml/pem.ts';
import { isPrivateKey } from '../../lib/saml/privateKey.ts';
import { verifyMessage } from '../../lib/saml/signature/message.ts';
import { verifySignatures } from '../../lib/saml/signature/verify.ts';
import { validityOf } from '../../lib/saml/validity.ts';
import { readXml } from '../../lib/saml/xml.ts';
import { readSetUp } from '../../lib/share/setUpFile.ts';
import { redactor } from '../../lib/snapshot/redact.ts';
import { vocabulary } from '../../lib/snapshot/vocabulary.ts';
import { certificatesOf } from '../../lib/trace/certificatesOf.ts';
import { flowsOf } from '../../lib/trace/flows.ts';
import { exchangeOf } from '../../lib/trace/import/exchange.ts';
import { importRecording } from '../../lib/trace/import/import.ts';
import { messagesOf } from '../../lib/trace/messages.ts';
import { pretty } from '../../lib/trace/pretty.ts';
import { xmlTree } from '../../lib/trace/xmlTree.ts';
import type { Input } from './mutate.ts';
import { CARRIED, RECORDINGS } from './recordings.ts';
import { DEFINITIONS, DOCUMENTS, PATTERNS, TABLES } from './seeds.ts';
import { CERTIFICATE, KEYS, openingKey, SIGNED } from './signed.ts';

export interface Reader {
  /** Whole documents of what it reads; a reader is fed what becomes of these. */
  documents: readonly string[];
  read(input: Input): unknown;
}

const textOf = (input: Input): string =>
  typeof input === 'string' ? input : new TextDecoder().decode(input);

const bytesOf = (input: Input): Uint8Array<ArrayBuffer> =>
  typeof input === 'string' ? new TextEncoder().encode(input) : Uint8Array.from(input);

const ofText = (documents: readonly string[], read: (text: string) => unknown): Reader => ({
  documents,
  read: (input) => read(textOf(input)),
});

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** The same text or bytes in every place of one exchange. */
const everywhere = (input: Input): Exchange[] => {
  // There are five of them, and the time allowed is that of one.
  const text = textOf(input).slice(0, 1_000_000);
  const base64 = Buffer.from(bytesOf(input.slice(0, 1_000_000))).toString('base64');
  const types = [
    'application/x-www-form-urlencoded; charset=utf-16',
    'multipart/form-data; boundary=x',
  ];
  return [
    exchangeOf({ id: 'a', url: text, responseBody: { text } }),
    exchangeOf({
      id: 'b',
      url: `https://a.test/?SAMLRequest=${text}#${text}`,
      requestBody: { base64 },
    }),
    ...types.map((value) =>
      exchangeOf({
        id: value,
        url: 'https://a.test/',
        requestHeaders: [{ name: 'content-type', value }],
        requestBody: { base64 },
        responseHeaders: [{ name: 'location', value: text }],
      }),
    ),
  ];
};

/** Everything that takes texts or files from pages and people. None may throw. */
export const READERS: Readonly<Record<string, Reader>> = {
  xml: { documents: DOCUMENTS, read: readXml },
  metadata: {
    documents: DOCUMENTS,
    read: (input) => {
      const reading = readMetadata(input);
      return 'entities' in reading && reading.entities.map((entity) => valuesOf(entity));
    },
  },
  aggregate: {
    documents: DOCUMENTS,
    read: async (input) => {
      const blob = new Blob([bytesOf(input)]);
      const found = await entitiesIn(blob.stream());
      const [first] = 'entries' in found ? found.entries : [];
      return first && entityIn(blob.stream(), first.entityId);
    },
  },
  validity: ofText(DOCUMENTS, validityOf),
  certificate: ofText(DOCUMENTS, readCertificate),
  certificates: { documents: DOCUMENTS, read: certificatesIn },
  fingerprint: ofText(DOCUMENTS, readFingerprint),
  der: {
    documents: DOCUMENTS,
    read: (input) => [
      derKind(bytesOf(input)),
      readCertificate(Buffer.from(bytesOf(input)).toString('base64')),
    ],
  },
  pem: ofText(DOCUMENTS, (text) => [
    formOf(text),
    formCertificate(text, 'pem'),
    formCertificate(text, 'pemOneLine'),
    sameCertificate(text, text),
    isPrivateKey(text),
  ]),
  message: ofText(DOCUMENTS, decodeMessage),
  signatures: ofText(SIGNED, (text) => verifySignatures(text, [CERTIFICATE], [text])),
  openingKey: ofText(KEYS, readOpeningKey),
  decryption: ofText(SIGNED, async (text) => {
    const decryption = await decryptMessage(text, await openingKey());
    return 'error' in decryption
      ? decryption
      : verifyMessage({ xml: text, message: null, querySignature: null }, [], [], decryption);
  }),
  shown: ofText([...SIGNED, ...DOCUMENTS], (text) => [
    pretty(text),
    branchesOf(xmlTree(text), new Set(), 3000),
    certificatesOf({ xml: text }),
    hexDump(rawBytes(text)?.subarray(0, 2048) ?? new Uint8Array()),
  ]),
  inflate: {
    documents: DOCUMENTS,
    read: (input) => inflate(bytesOf(input), 'deflate-raw'),
  },
  recording: {
    documents: RECORDINGS,
    read: async (input) => {
      const reading = await importRecording(input);
      if ('error' in reading) return reading;
      return flowsOf(reading.recording, await messagesOf(reading.recording));
    },
  },
  exchange: {
    documents: CARRIED,
    read: (input) => messagesOf({ exchanges: everywhere(input), dropped: 0 }),
  },
  bytes: { documents: DOCUMENTS, read: (input) => decodeText(bytesOf(input)) },
  kind: { documents: DOCUMENTS, read: identify },
  pasted: ofText(DOCUMENTS, (text) => recogniseText(text, null, { sp: null, idp: null }, 'pasted')),
  file: { documents: DOCUMENTS, read: (input) => inspect(input, { now: new Date('2026-11-21') }) },
  setUp: ofText(DOCUMENTS, readSetUp),
  csv: ofText(TABLES, readCsv),
  roles: ofText(TABLES, (text) => {
    const reading = readRoles(text);
    if ('error' in reading) return reading;
    return reading.table.accounts.slice(0, 5).map((account) => membersOf(reading.table, account));
  }),
  pattern: ofText(PATTERNS, (text) => [judgeValidator(text, ACS), strangerLetIn(text, ACS)]),
  definition: ofText(DEFINITIONS, (text) => parseConsole(json(text))),
  difference: ofText(DOCUMENTS, (text) => difference(text.slice(0, 8_000), text.slice(1, 9_000))),
  rules: ofText(DOCUMENTS, (text) => {
    const all = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, text]));
    return check({
      setUp: {
        sp: { console: 'sipgate', gives: all, holds: all },
        idp: { console: 'okta', gives: all, holds: all },
      },
      consoles: { sp: consoleById('sipgate'), idp: consoleById('okta') },
      now: new Date('2026-11-21'),
      label: (side, field) => `${side} ${field}`,
    });
  }),
  snapshot: ofText(DOCUMENTS, (text) => {
    const redact = redactor(vocabulary());
    return [redact.text(text), redact.name(text), redact.url(text)];
  }),
};
