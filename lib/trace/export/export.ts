import type { Recording } from '../../model/exchange.ts';
import type { ExportFormat } from '../../model/traceUi.ts';
import { messagesOf } from '../messages.ts';
import { harText } from './har.ts';
import { ownText } from './own.ts';
import { samlTracerText } from './samlTracer.ts';
import { plainText } from './text.ts';

/** A recording as the text of a file. What is not to leave is taken out before: see `redact`. */
export const exportRecording = async (
  recording: Recording,
  format: ExportFormat,
  now: Date,
): Promise<string> => {
  switch (format) {
    case 'ferry':
      return ownText(recording);
    case 'har':
      return harText(recording);
    case 'samlTracer':
      return samlTracerText(recording, await messagesOf(recording), now);
    case 'text':
      return plainText(recording, await messagesOf(recording));
  }
};
