import type { Recording } from '../../model/exchange.ts';
import { OWN_VERSION } from '../import/own.ts';

/** Our own file; reading it gives the same recording. */
export const ownText = (recording: Recording): string =>
  `${JSON.stringify({ samlFerryRecording: OWN_VERSION, ...recording }, null, 2)}\n`;
