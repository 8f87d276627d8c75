import { fill } from '../../fill/fill.ts';
import { guard } from '../../guard/guard.ts';
import { createMarks } from '../../guard/marks.ts';
import { pageTexts } from '../../locale/page.ts';
import type { Console } from '../../model/console.ts';
import type { FillItem, FillResult } from '../../model/fill.ts';
import type { PageMark } from '../../model/mark.ts';
import type { Lessons } from '../../model/taught.ts';
import { learnt } from '../../recognise/learnt.ts';
import { type Generic, type Recognition, recognise } from '../../recognise/recognise.ts';
import type { Extra } from '../../recognise/search.ts';
import { watch } from '../../recognise/watch.ts';
import { uiLocale } from '../locale.ts';
import { queue } from '../store/area.ts';
import { onPageMessages, send } from '../transport.ts';
import { download } from './download.ts';

/** When the worker is being replaced, what was not heard is said again after these rests, in milliseconds. */
const AGAIN = [100, 500, 2_000];
/** Nothing is told of a page while keys are pressed in it, and for so long afterwards, in milliseconds. */
const SETTLED = 500;
/** What the background takes a page to show that has said nothing yet. */
const NOTHING = JSON.stringify(null);

/**
 * Recognises, marks, fills and guards one frame until the signal ends it.
 * @param console the one of the frame's host; null: none, the page is read by `generic`
 */
export const attend = (
  console: Console | null,
  signal: AbortSignal,
  extra: Extra = {},
  generic: Generic | null = null,
): void => {
  let known = console ? [console] : [];
  let any = generic;
  let taught = '{}';
  /** A page can take the DOM's own methods away (`<input name="closest">`): then nothing is seen. */
  const look = (): Recognition | null => {
    try {
      return recognise(document, location.href, known, any, extra);
    } catch {
      return null;
    }
  };
  let marks: ((marks: readonly PageMark[]) => void) | undefined;
  let guarding = false;
  let told = NOTHING;
  let unheard = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const inTurn = queue();

  const mark = (wanted: readonly PageMark[]): void => {
    if (wanted.length > 0) marks ??= createMarks(document, signal);
    marks?.(wanted);
  };

  /** @returns whether it was news */
  const learn = (lessons: Lessons): boolean => {
    const text = JSON.stringify(lessons);
    if (text === taught) return false;
    taught = text;
    if (console) known = [learnt(console, lessons)];
    if (generic) any = { ...generic, console: learnt(generic.console, lessons) };
    return true;
  };

  /** Tells the background what this frame shows, and only when that has changed. */
  const tell = async (): Promise<void> => {
    if (typing) return;
    const sighting = look()?.sighting ?? null;
    const telling = JSON.stringify(sighting);
    if (telling === told) return;
    told = telling;
    try {
      const reply = await send('sighted', { sighting });
      unheard = 0;
      guarding = reply.guard;
      mark(reply.marks);
      if (sighting && learn(reply.lessons)) await tell();
    } catch {
      told = '';
      const rest = AGAIN[unheard++];
      if (rest !== undefined && !signal.aborted) setTimeout(() => void tell(), rest);
    }
  };

  let heed = (): void => undefined;
  // One after another: a worker that was killed meanwhile leaves its fill at work.
  const set = (items: FillItem[]): Promise<FillResult[]> =>
    inTurn(async () => {
      const results = await fill(document, items, look);
      heed();
      return results;
    });

  onPageMessages(
    {
      look: () => look()?.sighting ?? null,
      fill: ({ items }) => set(items),
      unfill: ({ results }) => {
        const items = results.map((r) => ({
          ...r,
          label: '',
          frame: 0,
          from: r.value,
          to: r.before,
        }));
        return set(items);
      },
      mark: ({ marks: wanted, guard: guarded }) => {
        guarding = guarded;
        mark(wanted);
      },
      download: ({ href }) => download(href),
      learn: ({ lessons }) => {
        if (learn(lessons)) return tell();
      },
    },
    signal,
  );
  guard(
    document,
    {
      look,
      check: ({ sighting }) => send('guard', { sighting }),
      fix: ({ sighting }) => send('fix', { sighting }),
      texts: pageTexts[uiLocale()],
      on: () => guarding,
    },
    signal,
  );
  const typed = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    clearTimeout(typing);
    typing = setTimeout(() => {
      typing = undefined;
      if (!signal.aborted) void tell();
    }, SETTLED);
  };
  // A page may make an address of every letter that is typed.
  document.addEventListener('beforeinput', typed, { capture: true, passive: true, signal });
  heed = watch(document, () => void tell(), signal);
  void tell();
};
