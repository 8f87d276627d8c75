import { isListOf, isOneOf, isShape, isText } from '../../journey/guards.ts';
import { isFieldName } from '../../journey/read.ts';
import type { Taught } from '../../model/taught.ts';
import { type Area, queue } from './area.ts';

const KEY = 'taught';
/** Of all consoles together; the oldest goes first. */
const MOST = 300;

const isShort =
  (most: number) =>
  (x: unknown): x is string =>
    isText(x) && x.length > 0 && x.length <= most;

export const isTaught = isShape<Taught>({
  place: isShort(300),
  page: isShort(60),
  field: isFieldName,
  selector: isShort(1_000),
  label: (x): x is string => isText(x) && x.length <= 200,
  role: isOneOf('shows', 'takes'),
});
const isList = isListOf(isTaught, MOST);

const isSame = (a: Taught, b: Pick<Taught, 'place' | 'page' | 'field'>): boolean =>
  a.place === b.place && a.page === b.page && a.field === b.field;

/** The fields that the user has pointed at. A promise that resolves has been written. */
export const openTaught = (area: Area) => {
  const inTurn = queue();
  const list = async (): Promise<Taught[]> => {
    const raw = (await area.get(KEY))[KEY];
    return isList(raw) ? raw : [];
  };
  const without = async (one: Pick<Taught, 'place' | 'page' | 'field'>): Promise<Taught[]> =>
    (await list()).filter((other) => !isSame(other, one));
  return {
    list,
    of: async (place: string): Promise<Taught[]> =>
      (await list()).filter((one) => one.place === place),
    add: (one: Taught): Promise<void> =>
      inTurn(async () => {
        if (isTaught(one)) await area.set({ [KEY]: [...(await without(one)), one].slice(-MOST) });
      }),
    remove: (one: Pick<Taught, 'place' | 'page' | 'field'>): Promise<void> =>
      inTurn(async () => area.set({ [KEY]: await without(one) })),
  };
};
