import type { Deed, Notice, UiActions } from '../../model/ui.ts';
import { send } from '../transport.ts';
import { type Added, add, fromFile, fromText } from './add.ts';
import { carrier } from './carry.ts';
import { entityChooser, type Offered } from './entities.ts';
import { isTooBig, MOST_MB, save, textOf } from './files.ts';
import { learner } from './learn.ts';
import { runner } from './run.ts';
import type { Ui } from './store.ts';
import { openGuide, openPage, openPanel } from './surfaces.ts';
import { bringUp } from './tab.ts';

/** What a UI can have done, over messages to the background. */
export const actions = (ui: Ui): UiActions => {
  const { store, refresh } = ui;
  const { say, tell, run, runAfter } = runner(ui);
  const carry = carrier(ui, say);

  const apply = (deed: Deed) =>
    run(async () => {
      const connection = carry.connection();
      if (!connection) return null;
      const event = { ...deed, at: Date.now() };
      const { refused } = await send('apply', { connection, event });
      if (refused !== null)
        return { tone: 'bad', text: say('notice.refused', { reason: refused }), undo: false };
      const done = { forgotten: 'notice.forgot', muted: 'notice.muted', undone: 'notice.undone' };
      const key = done[deed.type as keyof typeof done] as 'notice.forgot' | undefined;
      return key ? { tone: 'info', text: say(key), undo: deed.type !== 'undone' } : null;
    });

  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => tell({ tone: 'ok', text: say('detail.copied'), undo: false }),
      () => tell({ tone: 'bad', text: say('notice.copyFailed'), undo: false }),
    );

  const chooser = entityChooser(ui, say);

  /** Adds what need not be asked about, and says what came of it. */
  const settle = async (offered: readonly Offered[]): Promise<Notice | null> => {
    const texts = offered.flatMap((one) =>
      typeof one === 'object' && 'add' in one ? [one.add] : [],
    );
    const bad = offered.flatMap((one) =>
      typeof one === 'object' && 'notice' in one ? [one.notice] : [],
    );
    if (texts.length === 0) return bad[0] ?? null;
    const { notice, connection } = await add(carry.connection(), texts, say);
    store.setState({ chosen: connection });
    return bad[0] ?? notice;
  };

  const addAll = (texts: readonly Added[]) =>
    runAfter(async () => {
      const offered: Offered[] = [];
      for (const text of texts) offered.push(await chooser.offer(text));
      return settle(offered);
    });

  return {
    retry: refresh,
    show: (screen) => store.setState({ screen }),
    dismiss: () => tell(null),
    next: () => run(carry.next),
    testSignIn: (where) => run(() => carry.testSignIn(where)),
    unfill: () => run(carry.unfill),
    mend: (side, fields) => run(() => carry.mend(side, fields)),
    apply,
    choose: (connection) => {
      store.setState({ chosen: connection, notice: null });
      refresh();
    },
    create: (name) =>
      run(async () => {
        const { connection } = await send('create', { name });
        store.setState({ chosen: connection });
        return null;
      }),
    remove: (connection) =>
      run(async () => {
        await send('remove', { connection });
        store.setState({ chosen: null });
        return null;
      }),
    switchTo: (tab) => bringUp(tab),
    copy,
    paste: (text) => addAll([fromText(text)]),
    drop: (files) => addAll(files.map(fromFile)),
    takeEntity: (entityId, side) => run(async () => settle([await chooser.take(entityId, side)])),
    dropChoice: chooser.drop,
    textOf: async (file) => {
      const { name } = file;
      const bad = (text: string) => tell({ tone: 'bad', text, undo: false });
      if (isTooBig(file.size)) {
        bad(say('notice.tooBig', { name, mb: MOST_MB }));
        return null;
      }
      return textOf(file).catch(() => {
        bad(say('notice.unreadable', { name }));
        return null;
      });
    },
    copyGuide: () => {
      const connection = store.getState().view?.connection;
      if (!connection) return;
      // Late: it brings the console definitions along, which no view needs.
      import('./guide.ts').then(({ textOfGuide }) =>
        copy(textOfGuide(connection, store.getState().locale)),
      );
    },
    openGuide: (of) =>
      openGuide(of === 'pair' ? null : (store.getState().view?.connection?.id ?? null)),
    exportSetUp: () =>
      run(async () => {
        const connection = store.getState().view?.connection;
        // Late: it brings the console definitions along, which no view needs.
        const { writeSetUp } = await import('../../share/setUpFile.ts');
        if (connection) save(`${connection.name}.samlferry.json`, writeSetUp(connection));
        return null;
      }),
    exportSpMetadata: () =>
      run(async () => {
        const connection = store.getState().view?.connection;
        const { spMetadataOf } = await import('../../share/spMetadata.ts');
        if (connection) save(`${connection.name}.xml`, spMetadataOf(connection), 'text/xml');
        return null;
      }),
    set: (settings) =>
      run(async () => {
        await send('set', settings);
        return null;
      }),
    ...learner(ui, run, say),
    open: (surface) => (surface === 'sidepanel' ? openPanel() : openPage(store.getState().tab)),
  };
};
