import { signInOf } from '../../../journey/signIn.ts';
import { consolesOf, type Ferry } from '../ferry.ts';
import { begin, end } from './record.ts';

/** Whoever has not signed in by then has been called away. */
const LONGEST_TEST = 10 * 60_000;

/** Opens the sign-in of the connection's SP in a tab of its own, and records what happens there. */
export const testSignIn =
  (ferry: Ferry) =>
  async (p: {
    connection: string;
    where: 'tab' | 'privateWindow';
  }): Promise<{ begun: boolean }> => {
    const connection = await ferry.connections.get(p.connection);
    const signIn = connection && signInOf(connection, consolesOf(connection));
    if (!signIn) return { begun: false };
    await end(ferry, 'byHand');
    // Empty at first, so that not even the first request is missed.
    const tab = await ferry.openTab(p.where);
    if (tab === null) return { begun: false };
    await ferry.reports.forget(p.connection);
    const began = ferry.now();
    await begin(ferry, {
      on: true,
      scope: { hosts: signIn.hosts },
      tabs: [tab],
      connection: p.connection,
      began,
      until: began + LONGEST_TEST,
      stopped: null,
    });
    await ferry.goTo(tab, signIn.url);
    return { begun: true };
  };
