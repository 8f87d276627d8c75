import type { Side } from '../lib/model/field.ts';
import type { View } from '../lib/model/view.ts';
import type { Say } from './words.ts';

/** What each bank is called: its console, or the side while the console is unknown. */
export const bankNames = (view: View, say: Say): Record<Side, string> => {
  const name = (side: Side) => {
    const id = view.connection?.[side].console;
    return (id && view.names[id]) || say(side === 'sp' ? 'side.sp' : 'side.idp');
  };
  return { sp: name('sp'), idp: name('idp') };
};
