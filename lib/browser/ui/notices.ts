import type { TextKey } from '../../locale/index.ts';
import type { Params } from '../../locale/text.ts';
import type { Field } from '../../model/field.ts';
import type { FillResult } from '../../model/fill.ts';
import type { Notice } from '../../model/ui.ts';

type Say = (key: TextKey, params?: Params) => string;

const named = (fields: readonly Field[], say: Say): string =>
  fields.map((field) => say(`field.${field}`)).join(', ');

/** What came of taking values. */
export const tookNotice = (taken: Field[], failed: Field[], say: Say): Notice => {
  const count = say(taken.length === 0 ? 'notice.tookNone' : 'notice.took', { n: taken.length });
  if (failed.length === 0) return { tone: 'ok', text: count, undo: false };
  const rest = say('notice.tookFailed', { names: named(failed, say) });
  return { tone: 'bad', text: taken.length === 0 ? rest : `${count} ${rest}`, undo: false };
};

/** What came of a fill: what the page kept, and what it did not. */
export const filledNotice = (results: readonly FillResult[], say: Say): Notice => {
  const gone = results.filter((result) => result.gone).map(({ field }) => field);
  if (gone.length > 0)
    return { tone: 'bad', text: say('notice.gone', { names: named(gone, say) }), undo: false };
  const stuck = results.filter((result) => result.stuck).length;
  const loose = results.filter((result) => !result.stuck).map(({ field }) => field);
  const count = stuck > 0 ? [say('notice.filled', { n: stuck })] : [];
  const rest = loose.length > 0 ? [say('notice.unstuck', { names: named(loose, say) })] : [];
  return {
    tone: loose.length > 0 ? 'bad' : 'ok',
    text: [...count, ...rest].join(' '),
    undo: false,
  };
};

export const unfilledNotice = (results: readonly FillResult[], say: Say): Notice => ({
  tone: 'info',
  text: say('notice.unfilled', { n: results.filter((result) => result.stuck).length }),
  undo: false,
});
