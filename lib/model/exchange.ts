import type { Verification } from './signature.ts';

export interface Header {
  name: string;
  value: string;
}

/**
 * A body: the fields of a form where the browser gives just those, in their order and decoded;
 * otherwise its text, or its bytes as base64. `omitted` counts the bytes left out for their number.
 */
export type Body = ({ form: [string, string][] } | { text: string } | { base64: string }) & {
  omitted?: number;
};

/** One HTTP request and its answer, as far as they were seen. */
export interface Exchange {
  /** Unique within its recording. */
  id: string;
  /** The browser's tab; null where a file does not say. */
  tab: number | null;
  /** When it began, and when its answer was there: milliseconds since 1970. */
  at: number;
  ended: number | null;
  method: string;
  /** Exactly as sent, query included; `NO_ADDRESS` for a pasted text that has none. */
  url: string;
  /** What it was loaded as: a page, a frame in one, or anything that is never shown by itself. */
  resource: 'document' | 'frame' | 'other';
  requestHeaders: Header[];
  requestBody: Body | null;
  /** Null while, or where, no answer was seen. */
  status: number | null;
  statusText: string;
  responseHeaders: Header[];
  /** Only DevTools and files give one. */
  responseBody: Body | null;
  /** Why there is no answer, in the browser's words (`net::ERR_…`). */
  error: string | null;
  /** Of files that mask what was sent: the XML of its message as their tool had decoded it. */
  decoded?: string;
}

export const NO_ADDRESS = 'about:blank';

/** What was recorded, or read from a file, oldest first. */
export interface Recording {
  exchanges: Exchange[];
  /**
   * Of a file from which values were taken out, as its writer says: what the signatures of each message,
   * by id, had been worth. They can't be verified any more.
   */
  verifications?: Record<string, Verification>;
  /** How many older ones were left out so that it stays within its limit. */
  dropped: number;
}
