import { decodeText, fromBase64, toBase64 } from './bytes.ts';
import { type NotACertificate, readCertificate } from './certificate.ts';
import { derKind } from './der.ts';
import { MESSAGE_TYPES } from './message.ts';

/** A certificate that is cut off is one still; its reader says so. */
export type Kind =
  | 'setUp'
  | 'har'
  | 'samlTracer'
  | 'chromePanel'
  | 'ssoView'
  /** Ours, of `lib/trace`. */
  | 'recording'
  /** Requests as text, as Fiddler shows them; a curl command. */
  | 'rawHttp'
  | 'curl'
  | 'json'
  | 'metadata'
  | 'samlMessage'
  | 'redirectUrl'
  | 'formBody'
  | 'certificate'
  | Extract<
      NotACertificate,
      'privateKey' | 'csr' | 'publicKey' | 'pkcs7' | 'pkcs12' | 'fingerprint'
    >
  | 'url'
  | 'html'
  | 'xml'
  | 'empty'
  | 'binary'
  | 'tooLarge'
  | 'unknown';

/** `text` is what the readers of that kind take: base64 for a binary certificate; '' for a private key. */
export interface Identified {
  kind: Kind;
  text: string;
}

/** The largest file looked at (64 MB): a HAR of a long recording. */
const MAX_FILE = 64_000_000;

/** Lists and objects of one JSON text; parsing many more takes seconds, in whatever few bytes. */
const MOST_PARTS = 4_000_000;

const hasTooManyParts = (text: string): boolean => {
  let parts = 0;
  for (let at = 0; at < text.length && parts <= MOST_PARTS; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5b || unit === 0x7b) parts++;
  }
  return parts > MOST_PARTS;
};

/** SAML Chrome Panel writes one object of HAR entries, by numbers from 1000000 on. */
const isChromePanel = (json: object): boolean => {
  const [first] = Object.entries(json);
  return (
    first !== undefined &&
    /^\d{7,}$/.test(first[0]) &&
    typeof first[1] === 'object' &&
    first[1] !== null &&
    'request' in first[1]
  );
};

const jsonKind = (text: string): Kind => {
  if (hasTooManyParts(text)) return 'tooLarge';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return /"samlFerry"\s*:/.test(text.slice(0, 500)) ? 'setUp' : 'unknown';
  }
  if (typeof json !== 'object' || json === null) return 'unknown';
  if ('samlFerry' in json) return 'setUp';
  if ('samlFerryRecording' in json) return 'recording';
  if ('log' in json && typeof json.log === 'object' && json.log !== null && 'entries' in json.log) {
    return 'har';
  }
  if ('requests' in json && Array.isArray(json.requests)) return 'samlTracer';
  if ('httpMessages' in json && Array.isArray(json.httpMessages)) return 'ssoView';
  if (isChromePanel(json)) return 'chromePanel';
  if ('kty' in json) return 'd' in json ? 'privateKey' : 'publicKey';
  return 'json';
};

const xmlKind = (text: string): Kind => {
  const tags = text.slice(0, 20_000).replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  if (/^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(tags)) return 'html';
  const root = /<(?:[\w.-]+:)?([\w.-]+)/.exec(
    tags.replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, ''),
  )?.[1];
  if (root === 'EntityDescriptor' || root === 'EntitiesDescriptor') return 'metadata';
  return root !== undefined && MESSAGE_TYPES.includes(root) ? 'samlMessage' : 'xml';
};

/**
 * Base64 that holds XML, or that may be a deflated message: whether it is one, only inflating tells
 * (`decodeMessage`).
 */
const base64Kind = (text: string): Kind => {
  const body = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_%-]{16,}={0,2}$/.test(body)) return 'unknown';
  const start = fromBase64(body.slice(0, 16).replace(/-/g, '+').replace(/_/g, '/'));
  if (start === null) return /%(?:2[BFbf]|3[Dd])/.test(body) ? 'samlMessage' : 'unknown';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*</.test(String.fromCharCode(...start))) return 'samlMessage';
  const deflated = start.some((byte) => byte < 0x20 || byte > 0x7e) && body.length >= 64;
  return deflated ? 'samlMessage' : 'unknown';
};

const textKind = (text: string): Kind => {
  if (text === '') return 'empty';
  if (/^[{[]/.test(text)) return jsonKind(text);
  if (text.startsWith('<')) return xmlKind(text);
  if (/^(?:GET|POST|PUT|HEAD|OPTIONS|DELETE|PATCH) (?:\S+ HTTP\/\d|https?:\/\/\S)/.test(text)) {
    return 'rawHttp';
  }
  if (/^curl\s/.test(text)) return 'curl';
  if (/^https?:\/\/\S+$/i.test(text)) {
    return /[?&]SAML(?:Request|Response)=/.test(text) ? 'redirectUrl' : 'url';
  }
  if (!/\s/.test(text) && /(?:^|[?&])SAML(?:Request|Response)=./.test(text)) return 'formBody';
  const { kind } = readCertificate(text);
  switch (kind) {
    case 'certificate':
    case 'privateKey':
    case 'csr':
    case 'publicKey':
    case 'pkcs7':
    case 'pkcs12':
    case 'fingerprint':
    case 'tooLarge':
      return kind;
    case 'truncated':
      return 'certificate';
    default:
      return base64Kind(text);
  }
};

/** Says what a pasted text or a dropped file is, by its content alone. Never throws. */
export const identify = (input: string | Uint8Array): Identified => {
  if (input.length > MAX_FILE) return { kind: 'tooLarge', text: '' };
  const decoded = typeof input === 'string' ? input : decodeText(input);
  if (decoded === null && typeof input !== 'string') {
    const kind = derKind(input);
    if (kind === 'other' || kind === 'truncated') return { kind: 'binary', text: '' };
    return { kind, text: kind === 'privateKey' ? '' : toBase64(input) };
  }
  if (decoded?.includes('\0')) return { kind: 'binary', text: '' };
  const text = (decoded ?? '').replace(/^\uFEFF/, '').trim();
  const kind = textKind(text);
  return { kind, text: kind === 'privateKey' ? '' : text };
};
