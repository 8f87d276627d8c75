import type { Recording } from '../../../model/exchange.ts';
import type { ExportDraft } from '../../../model/traceUi.ts';
import { exportRecording } from '../../../trace/export/export.ts';
import { type Receipt, redact } from '../../../trace/redact/redact.ts';
import { type Held, optionsOf } from './analyse.ts';
import type { Say } from './imported.ts';

type Kind = keyof Receipt;

const inWords = (receipt: Receipt, say: Say): ExportDraft['receipt'] =>
  (Object.entries(receipt) as [Kind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => [say(`removed.${kind}`), count]);

/** The text of an export, and what was taken out of it. */
export const draftOf = async (
  recording: Recording,
  { format, redacted }: Pick<ExportDraft, 'format' | 'redacted'>,
  held: Held,
  say: Say,
): Promise<Pick<ExportDraft, 'text' | 'receipt'>> => {
  const left = redacted ? await redact(recording, optionsOf(held)) : { recording, receipt: {} };
  const text = await exportRecording(left.recording, format, new Date(held.now));
  return { text, receipt: inWords(left.receipt, say) };
};
