import { withAccount } from '../../journey/account.ts';
import { wording } from '../../journey/label.ts';
import { translate } from '../../locale/index.ts';
import { say } from '../../locale/journey.ts';
import type { Sighting } from '../../model/sighting.ts';
import type { Told } from '../messages.ts';
import type { FromFrame } from '../sender.ts';
import { aside } from './aside.ts';
import { belonging } from './belong.ts';
import type { Ferry } from './ferry.ts';
import { absorb } from './join.ts';
import { marksFor, refreshMarks } from './marks.ts';
import { seenOn } from './tabs.ts';
import { lessonsAt } from './teach.ts';

/** Shows on the toolbar icon that a tab is recorded, else which console it is. */
export const showBadge = async (ferry: Ferry, tab: number): Promise<void> => {
  const [seen, locale] = await Promise.all([seenOn(ferry, tab), ferry.locale()]);
  const { on, tabs } = await ferry.recorder.state();
  if (on && (tabs === null || tabs.includes(tab)))
    return ferry.badge(tab, {
      text: say(locale, 'badge.recording'),
      title: `${translate(locale, 'app.name')}: ${say(locale, 'badge.recordingTitle')}`,
      kind: 'recording',
    });
  if (!seen?.console || !seen.side) return ferry.badge(tab, null);
  const page = seen.console.pages.find((p) => p.id === seen.sighting.page);
  const params = { console: seen.console.name, page: wording(page?.title, locale) ?? '' };
  return ferry.badge(tab, {
    text: say(locale, `badge.${seen.side}`),
    title: `${translate(locale, 'app.name')}: ${say(locale, 'badge.title', params)}`,
    kind: 'seen',
  });
};

/**
 * A page says what it shows. Where the user has joined it to a connection, that is noted at once;
 * otherwise nothing is taken from it.
 */
export const sighted =
  (ferry: Ferry) =>
  async (
    { sighting }: { sighting: Sighting | null },
    { tab, frame, url }: FromFrame,
  ): Promise<Told> => {
    if (sighting) await ferry.session.see(tab, frame, withAccount(sighting));
    else await ferry.session.unsee(tab, frame);
    await showBadge(ferry, tab);
    const lessons = sighting ? await lessonsAt(ferry, sighting.console, url) : {};
    const silent = { marks: [], guard: false, lessons };
    const seen = sighting && (await seenOn(ferry, tab));
    const belongs = seen && (await belonging(ferry, seen));
    if (!seen || !belongs) return silent;
    const { side } = belongs;
    let { connection } = belongs;
    if (!ferry.filling.has(tab)) {
      const change = await ferry.connections.change(connection.id, (present) =>
        absorb(present, side, seen, ferry.now(), false),
      );
      if (!change) return silent;
      connection = change.after;
      if (change.after !== change.before) aside(refreshMarks(ferry, connection.id, tab));
    }
    const [{ guardOff }, locale] = await Promise.all([ferry.settings.get(), ferry.locale()]);
    return {
      marks: marksFor(connection, side, seen, frame, locale),
      guard: !guardOff.includes(seen.sighting.console),
      lessons,
    };
  };
