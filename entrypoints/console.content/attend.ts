import { uiLocale } from '../../lib/browser/locale.ts';
import { onPageMessages, send } from '../../lib/browser/transport.ts';
import { CONSOLES } from '../../lib/consoles/index.ts';
import { fill } from '../../lib/fill/fill.ts';
import { guard } from '../../lib/guard/guard.ts';
import { createMarks } from '../../lib/guard/marks.ts';
import { pageTexts } from '../../lib/locale/page.ts';
import type { PageMark } from '../../lib/model/mark.ts';
import { type Recognition, recognise } from '../../lib/recognise/recognise.ts';
import { watch } from '../../lib/recognise/watch.ts';
import { download } from './download.ts';

/** Recognises, marks, fills and guards one frame of a console until the signal ends it. */
export const attend = (document: Document, signal: AbortSignal): void => {
  const look = (): Recognition | null => recognise(document, location.href, CONSOLES);
  let marks: ((marks: readonly PageMark[]) => void) | undefined;
  let guarding = false;
  let told = '';

  const mark = (wanted: readonly PageMark[]): void => {
    if (wanted.length > 0) marks ??= createMarks(document, signal);
    marks?.(wanted);
  };

  /** Tells the background what this frame shows, and only when that has changed. */
  const tell = async (): Promise<void> => {
    const sighting = look()?.sighting ?? null;
    const telling = JSON.stringify(sighting);
    if (telling === told || (sighting === null && told === '')) return;
    told = telling;
    try {
      const reply = await send('sighted', { sighting });
      guarding = reply.guard;
      mark(reply.marks);
    } catch {
      // The worker was being replaced: say it again at the next change.
      told = '';
    }
  };

  onPageMessages(
    {
      look: () => look()?.sighting ?? null,
      fill: ({ items }) => fill(document, items, look),
      unfill: ({ results }) =>
        fill(
          document,
          results.map((r) => ({ ...r, label: '', frame: 0, from: r.value, to: r.before })),
          look,
        ),
      mark: ({ marks: wanted }) => mark(wanted),
      download: ({ href }) => download(href),
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
  watch(document, () => void tell(), signal);
  void tell();
};
