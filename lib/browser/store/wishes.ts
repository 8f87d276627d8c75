import { isNumber, isOneOf, isShape, isText } from '../../journey/guards.ts';
import { TEST_STARTS, type TestStart } from '../../model/view.ts';
import type { Area } from './area.ts';

/** A test sign-in that waits for the user to allow its hosts. */
export interface Wish {
  connection: string;
  where: TestStart;
  at: number;
}

const KEY = 'wish';
const isWish = isShape<Wish>({
  connection: isText,
  where: isOneOf(...TEST_STARTS),
  at: isNumber,
});

/** The one wish that there may be. */
export const openWishes = (area: Area) => ({
  async get(): Promise<Wish | null> {
    const raw = (await area.get(KEY))[KEY];
    return isWish(raw) ? raw : null;
  },
  keep: (wish: Wish): Promise<void> => area.set({ [KEY]: wish }),
  drop: (): Promise<void> => area.remove(KEY),
});
