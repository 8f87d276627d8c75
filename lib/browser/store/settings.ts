import { isListOf, isNullable, isOneOf, isShape, isText } from '../../journey/guards.ts';
import type { Settings } from '../../model/view.ts';
import { type Area, queue } from './area.ts';

const KEY = 'settings';
const DEFAULTS: Settings = { locale: null, guardOff: [] };
const isSettings = isShape<Settings>({
  locale: isNullable(isOneOf('en', 'de')),
  guardOff: isListOf(isText, 500),
});

/** What the user chose; anything damaged counts as not chosen. */
export const openSettings = (area: Area) => {
  const inTurn = queue();
  const get = async (): Promise<Settings> => {
    const raw = (await area.get(KEY))[KEY];
    return isSettings(raw) ? raw : DEFAULTS;
  };
  return {
    get,
    set: (some: Partial<Settings>): Promise<void> =>
      inTurn(async () => area.set({ [KEY]: { ...(await get()), ...some } })),
  };
};
