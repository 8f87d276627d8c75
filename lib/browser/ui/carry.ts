import type { Field, Side } from '../../model/field.ts';
import type { Notice } from '../../model/ui.ts';
import type { TestStart } from '../../model/view.ts';
import { allowed } from '../record/allowed.ts';
import { mayOpen } from '../tabs.ts';
import { send } from '../transport.ts';
import { filledNotice, tookNotice, unfilledNotice } from './notices.ts';
import type { Say } from './run.ts';
import type { Ui } from './store.ts';
import { bringUp } from './tab.ts';

/** The deeds that touch a console's tab. Each replies with what to tell the user. */
export const carrier = ({ store }: Ui, say: Say) => {
  const connection = () => store.getState().view?.connection?.id ?? null;

  /** Records one sign-in. Has to be called right in a click: the browser asks for the hosts only then. */
  const testSignIn = async (where: TestStart): Promise<Notice | null> => {
    const { view } = store.getState();
    const id = connection();
    if (!id || view?.next.do !== 'testSignIn') return null;
    const bad = (text: string): Notice => ({ tone: 'bad', text, undo: false });
    const asked = allowed({ hosts: view.next.hosts });
    // Said before the answer: a popup does not live to hear it.
    const { known } = await send('testSignIn', { connection: id, where });
    if (!(await asked)) {
      await send('cancelTest', {});
      return bad(say('test.notAllowed'));
    }
    return known && (await mayOpen(where)) ? null : bad(say('test.notBegun'));
  };

  /** Does `View.next`, where a click can do it. */
  const next = async (): Promise<Notice | null> => {
    const { view } = store.getState();
    const id = connection();
    if (!view) return null;
    switch (view.next.do) {
      case 'connect': {
        const made = await send('connect', { tabs: view.next.tabs });
        store.setState({ chosen: made.connection });
        return null;
      }
      case 'switch':
        await bringUp(view.next.tab);
        return null;
      case 'take': {
        if (!id) return null;
        const { taken, failed } = await send('take', { tab: view.next.tab, connection: id });
        return tookNotice(taken, failed, say);
      }
      case 'fill':
        if (!id) return null;
        return filledNotice(await send('fill', { tab: view.next.tab, connection: id }), say);
      case 'testSignIn':
        return testSignIn('tab');
      case 'testing':
        await send('stopRecording', {});
        return null;
      case 'open':
      case 'guide':
      case 'answer':
        return null;
    }
  };

  const unfill = async (): Promise<Notice | null> => {
    const { tab } = store.getState();
    const id = connection();
    if (tab === null || !id) return null;
    return unfilledNotice(await send('unfill', { tab, connection: id }), say);
  };

  /** Puts the fields of one finding right, a swapped pair together, on this tab or the console's other one, which then comes to the front. */
  const mend = async (side: Side, fields: readonly Field[]): Promise<Notice | null> => {
    const { view, tab: beside } = store.getState();
    const id = connection();
    if (!view || !id) return null;
    const tabs = view.here ? [view.here, ...view.elsewhere] : view.elsewhere;
    for (const { tab } of tabs.filter((sighted) => sighted.side === side)) {
      const results = await send('fill', { tab, connection: id, only: [...fields] });
      if (results.length === 0) continue;
      if (tab !== beside) await bringUp(tab);
      return filledNotice(results, say);
    }
    const console = view.connection?.[side].console;
    const name = (console && view.names[console]) || say(`side.${side}`);
    return { tone: 'info', text: say('notice.noTab', { name }), undo: false };
  };

  return { connection, next, testSignIn, unfill, mend };
};
