import { pointTexts } from '../../locale/point.ts';
import { createPicker } from '../../point/picker.ts';
import { uiLocale } from '../locale.ts';
import { onPageMessages, send } from '../transport.ts';

/** Has the user point at fields in this frame, as the background asks, until the signal ends it. */
export const pointing = (signal: AbortSignal): void => {
  const ask = createPicker(
    document,
    {
      texts: pointTexts[uiLocale()],
      // One bar a tab; every frame shows what is under the pointer.
      bar: window === window.top,
      report: (pointed, rest) => void send('pointed', { pointed, rest }).catch(() => ask([])),
    },
    signal,
  );
  onPageMessages({ point: ({ asks }) => ask(asks) }, signal);
};
