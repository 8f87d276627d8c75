import {
  type Guard,
  isFlag,
  isId,
  isListOf,
  isNullable,
  isNumber,
  isOneOf,
  isShape,
  isText,
} from '../../journey/guards.ts';
import type { RecordingState } from '../../model/recording.ts';
import type { Area } from '../store/area.ts';

const KEY = 'trace:state';
const MOST_TABS = 100;
const MOST_HOSTS = 100;

const isHosts = isShape<{ hosts: string[] }>({ hosts: isListOf(isText, MOST_HOSTS) });
export const isScope: Guard<RecordingState['scope']> = (x): x is RecordingState['scope'] =>
  x === 'allSites' || isHosts(x);

const isState = isShape<RecordingState>({
  on: isFlag,
  scope: isScope,
  tabs: isNullable(isListOf(isId, MOST_TABS)),
  connection: isNullable(isText),
  began: isNumber,
  until: isNumber,
  stopped: isNullable(isOneOf('byHand', 'time', 'signedIn', 'errorPage', 'closed')),
});

export const OFF: RecordingState = {
  on: false,
  scope: { hosts: [] },
  tabs: null,
  connection: null,
  began: 0,
  until: 0,
  stopped: null,
};

export const readState = async (area: Area): Promise<RecordingState> => {
  const raw = (await area.get(KEY))[KEY];
  return isState(raw) ? raw : OFF;
};

export const writeState = (area: Area, state: RecordingState): Promise<void> =>
  area.set({ [KEY]: state });
