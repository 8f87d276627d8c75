import type { PairNote } from '../model/console.ts';
import { clevertapNotes } from './pairs/clevertap.ts';
import { connect8x8Notes } from './pairs/connect8x8.ts';
import { infobipNotes } from './pairs/infobip.ts';
import { inocxNotes } from './pairs/inocx.ts';
import { sipgateNotes } from './pairs/sipgate.ts';

/** Every note, by SP. A pair of which both consoles say all has none. */
export const PAIR_NOTES: readonly PairNote[] = [
  ...connect8x8Notes,
  ...inocxNotes,
  ...infobipNotes,
  ...sipgateNotes,
  ...clevertapNotes,
];

/** The notes of one pair, in their order; none while a side is unknown. */
export const pairNotes = (sp: string | undefined, idp: string | undefined): PairNote[] =>
  PAIR_NOTES.filter((note) => note.sp === sp && note.idp === idp);
