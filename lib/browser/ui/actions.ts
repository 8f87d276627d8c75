import type { Deed, UiActions } from '../../model/ui.ts';
import { send } from '../transport.ts';
import { add, fromFile } from './add.ts';
import { carrier } from './carry.ts';
import { isTooBig, MOST_MB, save, textOf } from './files.ts';
import { learner } from './learn.ts';
import { runner } from './run.ts';
import type { Ui } from './store.ts';
import { openGuide, openPage, openPanel } from './surfaces.ts';
import { bringUp } from './tab.ts';

/** What a UI can have done, over messages to the background. */
export const actions = (ui: Ui): UiActions => {
  const { store, refresh } = ui;
  const { say, tell, run } = runner(ui);
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

  const addAll = (texts: Parameters<typeof add>[1]) =>
    run(async () => {
      const { notice, connection } = await add(carry.connection(), texts, say);
      store.setState({ chosen: connection });
      return notice;
    });

  return {
    retry: refresh,
    show: (screen) => store.setState({ screen }),
    dismiss: () => tell(null),
    next: () => run(carry.next),
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
    paste: (text) => addAll([{ name: null, read: async () => text, size: text.length }]),
    drop: (files) => addAll(files.map(fromFile)),
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
