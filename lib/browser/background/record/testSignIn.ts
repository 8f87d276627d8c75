import { type SignIn, signInOf } from '../../../journey/signIn.ts';
import type { Wish } from '../../store/wishes.ts';
import { consolesOf, type Ferry } from '../ferry.ts';
import { begin, end } from './record.ts';

/** Whoever has not signed in by then has been called away. */
const LONGEST_TEST = 10 * 60_000;
/** Whoever has not answered the browser's question by then will not. */
const LONGEST_WISH = 2 * 60_000;

const signInFor = async (ferry: Ferry, id: string): Promise<SignIn | null> => {
  const connection = await ferry.connections.get(id);
  return connection && signInOf(connection, consolesOf(connection));
};

/** Opens the sign-in in a tab of its own, and records what happens there. */
const open = async (ferry: Ferry, { connection, where }: Wish, signIn: SignIn): Promise<void> => {
  await end(ferry, 'byHand');
  // Empty at first, so that not even the first request is missed.
  const tab = await ferry.openTab(where);
  if (tab === null) return;
  await ferry.reports.forget(connection);
  const began = ferry.now();
  await begin(ferry, {
    on: true,
    scope: { hosts: signIn.hosts },
    tabs: [tab],
    connection,
    began,
    until: began + LONGEST_TEST,
    stopped: null,
  });
  await ferry.goTo(tab, (where === 'launcher' && signIn.launcher) || signIn.url);
};

/** Begins the test that is wished for, once its hosts are allowed. */
export const allowedNow = (ferry: Ferry): Promise<void> =>
  ferry.inTurn('wish', async () => {
    const wish = await ferry.wishes.get();
    if (!wish) return;
    const signIn = await signInFor(ferry, wish.connection);
    const isOld = ferry.now() - wish.at > LONGEST_WISH;
    if (signIn && !isOld && !(await ferry.maySee(signIn.hosts))) return;
    await ferry.wishes.drop();
    if (signIn && !isOld) await open(ferry, wish, signIn);
  });

/**
 * Begins a test sign-in, at once or when the user has allowed its hosts: the popup in which they are
 * asked for closes at the browser's question, and can't tell the answer.
 */
export const testSignIn =
  (ferry: Ferry) =>
  async (p: Pick<Wish, 'connection' | 'where'>): Promise<{ known: boolean }> => {
    if (!(await signInFor(ferry, p.connection))) return { known: false };
    await ferry.wishes.keep({ ...p, at: ferry.now() });
    await allowedNow(ferry);
    return { known: true };
  };

export const cancelTest = (ferry: Ferry) => (): Promise<void> => ferry.wishes.drop();
