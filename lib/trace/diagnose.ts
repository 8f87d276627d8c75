import type { Console } from '../model/console.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Recording } from '../model/exchange.ts';
import type { Field, Side } from '../model/field.ts';
import type { SetUp } from '../model/finding.ts';

export interface DiagnoseOptions {
  setUp: SetUp;
  consoles: Record<Side, Console | null>;
  /** The clock that the messages are held against; that of the recording is read from its headers. */
  now: Date;
  /** A side's word for a field, in the reader's language. */
  label(side: Side, field: Field): string;
  /**
   * Certificates of the IdP that the SP does not hold (the other one its console shows, that of its
   * metadata now), as PEM or base64: a signature made with one of them says so.
   */
  otherCertificates?: readonly string[];
  /** A message's XML with all that could be decrypted in the place of what was encrypted; null for none. */
  decrypt?(xml: string): Promise<string | null>;
}

/** Holds every message of a recording against the connection. Never throws; claims only what it verified. */
export const diagnose = async (
  _recording: Recording,
  _options: DiagnoseOptions,
): Promise<Diagnosis> => ({
  messages: [],
  flows: [],
  findings: [],
  verified: [],
  unchecked: [],
});
