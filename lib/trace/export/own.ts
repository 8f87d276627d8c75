import type { Recording } from '../../model/exchange.ts';
import { OWN_VERSION } from '../import/own.ts';

/** Our own file; reading it gives the same recording. */
export const ownText = ({ exchanges, dropped }: Recording): string =>
  `${JSON.stringify({ samlFerryRecording: OWN_VERSION, exchanges, dropped }, null, 2)}\n`;
