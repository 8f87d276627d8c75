import type { Exchange, Recording } from '../../model/exchange.ts';
import { identify, type Kind } from '../../saml/identify.ts';
import { messagesOf } from '../messages.ts';
import { readChromePanel } from './chromePanel.ts';
import { readHar } from './har.ts';
import { withOwnIds } from './join.ts';
import { numberIn } from './loose.ts';
import { OWN_VERSION, readOwn } from './own.ts';
import { readPasted } from './pasted.ts';
import { readSamlTracer } from './samlTracer.ts';
import { readSsoView } from './ssoView.ts';

/** `nothing`: it is none of what is known, or a text without a sign-on message. `newer`: of a later version of ours. */
export type ImportError = 'empty' | 'tooLarge' | 'binary' | 'newer' | 'nothing';

export type Imported = { recording: Recording; kind: Kind } | { error: ImportError };

/** Above what any recorder keeps; the oldest are left out. */
const MOST = 50_000;

/** Of these a message is listed though it can't be read; anything else it was guessed to be one. */
const LISTED: ReadonlySet<Kind> = new Set<Kind>([
  'samlMessage',
  'redirectUrl',
  'formBody',
  'rawHttp',
  'curl',
]);

const recordingOf = (exchanges: readonly Exchange[], dropped = 0): Recording => ({
  exchanges: withOwnIds(exchanges.slice(-MOST)),
  dropped: dropped + Math.max(0, exchanges.length - MOST),
});

const fromJson = (kind: Kind, json: unknown): Recording | ImportError => {
  switch (kind) {
    case 'har':
      return recordingOf(readHar(json));
    case 'samlTracer':
      return recordingOf(readSamlTracer(json));
    case 'chromePanel':
      return recordingOf(readChromePanel(json));
    case 'ssoView':
      return recordingOf(readSsoView(json));
    case 'recording': {
      if ((numberIn(json, 'samlFerryRecording') ?? 0) > OWN_VERSION) return 'newer';
      const { exchanges, dropped, ...claims } = readOwn(json);
      return { ...recordingOf(exchanges, dropped), ...claims };
    }
    default:
      return 'nothing';
  }
};

/**
 * Reads a recording from a file or from pasted text, whatever wrote it: SAML-tracer, HAR, SAML Chrome
 * Panel, SSOView, ours; addresses, HTTP as text, curl, forms, documents, base64. Never throws.
 */
export const importRecording = async (input: string | Uint8Array): Promise<Imported> => {
  const { kind, text } = identify(input);
  if (kind === 'empty' || kind === 'tooLarge' || kind === 'binary') return { error: kind };
  if (/^[{[]/.test(text)) {
    const recording = fromJson(
      kind,
      kind === 'unknown' || kind === 'json' ? null : JSON.parse(text),
    );
    return typeof recording === 'string' ? { error: recording } : { recording, kind };
  }
  const recording = recordingOf(await readPasted(text));
  const messages = await messagesOf(recording);
  const isRead = messages.some((one) => one.message !== null || one.unreadable === null);
  const isNamed =
    LISTED.has(kind) && (messages.length > 0 || kind === 'rawHttp' || kind === 'curl');
  return isRead || isNamed ? { recording, kind } : { error: 'nothing' };
};
