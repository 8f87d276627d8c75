import { badge } from '../action.ts';
import { browser } from '../api.ts';
import { handle } from '../handle.ts';
import { readerLocale } from '../locale.ts';
import { local, session, sessionOutlivesBrowser } from '../storage.ts';
import { queues } from '../store/area.ts';
import { openConnections } from '../store/connections.ts';
import { openSession } from '../store/session.ts';
import { openSettings } from '../store/settings.ts';
import { openTaught } from '../store/taught.ts';
import { addressOf, onTabs, titleOf } from '../tabs.ts';
import { aside } from './aside.ts';
import { connect, create } from './connect.ts';
import { apply, remove, set } from './edits.ts';
import type { Ferry } from './ferry.ts';
import { fill } from './fill.ts';
import { sendToFrame } from './frame.ts';
import { fix, guard } from './guard.ts';
import { inject } from './inject.ts';
import { paste } from './paste.ts';
import { showBadge, sighted } from './sighted.ts';
import { snapshot } from './snapshot.ts';
import { lookAgain } from './tabs.ts';
import { take } from './take.ts';
import { point, pointed, unteach } from './teach.ts';
import { unfill } from './unfill.ts';
import { view } from './view.ts';
import { wake } from './wake.ts';

const board = (): Ferry => {
  const settings = openSettings(local);
  return {
    connections: openConnections(local),
    session: openSession(session),
    settings,
    taught: openTaught(local),
    ask: sendToFrame,
    inject,
    address: addressOf,
    title: titleOf,
    badge,
    locale: async () => readerLocale(await settings.get()),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    inTurn: queues(),
    filling: new Set(),
  };
};

/** Listens to pages, user interfaces and tabs. Has to run at once whenever the worker wakes. */
export const start = (): void => {
  const ferry = board();
  handle(
    { sighted: sighted(ferry), guard: guard(ferry), fix: fix(ferry), pointed: pointed(ferry) },
    {
      view: view(ferry),
      apply: apply(ferry),
      connect: connect(ferry),
      create: create(ferry),
      remove: remove(ferry),
      take: take(ferry),
      fill: fill(ferry),
      unfill: unfill(ferry),
      paste: paste(ferry),
      set: set(ferry),
      wake: wake(ferry),
      point: point(ferry),
      unteach: unteach(ferry),
      snapshot: snapshot(ferry),
    },
  );
  onTabs(
    (tab) => aside(ferry.session.drop(tab)),
    (tab) => aside(lookAgain(ferry, tab).then(() => showBadge(ferry, tab))),
  );
  if (sessionOutlivesBrowser)
    browser.runtime.onStartup.addListener(() => aside(ferry.session.clear()));
};
