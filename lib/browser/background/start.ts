import { badge } from '../action.ts';
import { alarm, onAlarm } from '../alarm.ts';
import { browser } from '../api.ts';
import { handle } from '../handle.ts';
import { readerLocale } from '../locale.ts';
import { maySee, onAllowed } from '../record/allowed.ts';
import { requestEvents } from '../record/listen.ts';
import { readLog } from '../record/log.ts';
import { openRecorder } from '../record/recorder.ts';
import { local, session, sessionOutlivesBrowser } from '../storage.ts';
import { queues } from '../store/area.ts';
import { openConnections } from '../store/connections.ts';
import { openReports } from '../store/reports.ts';
import { openSession } from '../store/session.ts';
import { openSettings } from '../store/settings.ts';
import { openTaught } from '../store/taught.ts';
import { openWishes } from '../store/wishes.ts';
import { addressOf, goTo, onTabs, openTab, tabIds, titleOf } from '../tabs.ts';
import { aside } from './aside.ts';
import { connect, create } from './connect.ts';
import { apply, remove, set } from './edits.ts';
import type { Ferry } from './ferry.ts';
import { fill } from './fill.ts';
import { sendToFrame } from './frame.ts';
import { fix, guard } from './guard.ts';
import { inject } from './inject.ts';
import { paste } from './paste.ts';
import { pageIn } from './record/pageIn.ts';
import { clearRecording, end, record, stopRecording } from './record/record.ts';
import { allowedNow, cancelTest, testSignIn } from './record/testSignIn.ts';
import { closed, endAtError, tick, watchSignIn } from './record/watch.ts';
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
  const recorder = openRecorder(session, {
    listen: (on) => listen(on),
    now: () => Date.now(),
    saw: watchSignIn({
      arrived: (began) => aside(end(ferry, 'signedIn', began)),
      resting: () => aside(endAtError(ferry)),
    }),
  });
  const listen = requestEvents(recorder.hear, recorder.opened);
  // Whether anything is recorded shows only later; an event that has just woken the worker does not wait.
  listen(true);
  const ferry: Ferry = {
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
    recorder,
    reports: openReports(session),
    wishes: openWishes(session),
    maySee,
    recording: () => readLog(session),
    tabIds,
    openTab,
    goTo,
    pageText: pageIn,
    alarm,
  };
  return ferry;
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
      record: record(ferry),
      stopRecording: stopRecording(ferry),
      clearRecording: clearRecording(ferry),
      testSignIn: testSignIn(ferry),
      cancelTest: cancelTest(ferry),
    },
  );
  onTabs(
    (tab) => {
      aside(ferry.session.drop(tab));
      closed(ferry, tab);
    },
    (tab) => aside(lookAgain(ferry, tab).then(() => showBadge(ferry, tab))),
  );
  onAllowed(() => aside(allowedNow(ferry)));
  onAlarm(() => aside(tick(ferry)));
  // For a worker that died after the answer had arrived.
  aside(tick(ferry));
  if (sessionOutlivesBrowser)
    browser.runtime.onStartup.addListener(() => aside(ferry.session.clear()));
};
