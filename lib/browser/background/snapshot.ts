import type { Field } from '../../model/field.ts';
import type { Sighting } from '../../model/sighting.ts';
import { SURE } from '../../model/sighting.ts';
import { vocabulary } from '../../snapshot/vocabulary.ts';
import type { Ferry } from './ferry.ts';

type Framed = { frame: number; sighting: Sighting };

const weight = ({ sighting }: Framed): number =>
  (sighting.console === 'generic' ? 0 : 1_000) + sighting.fields.length;

/** The structure of the frame that has the console's page, without any value; null where it may not. */
export const snapshot =
  (ferry: Ferry) =>
  async ({ tab }: { tab: number }): Promise<{ html: string | null }> => {
    const framed = ((await ferry.session.seen()).get(tab) ?? []).toSorted(
      (a, b) => weight(b) - weight(a),
    );
    const [main] = framed;
    const frame = main?.frame ?? 0;
    if (!(await ferry.inject(tab, frame, 'snapshot.js'))) return { html: null };
    const expect = (main?.sighting.fields ?? []).flatMap(({ field, selector, confidence }) =>
      field === 'none' || confidence < SURE ? [] : [{ field: field as Field, selector }],
    );
    const { console, page } = main?.sighting ?? { console: 'none', page: '' };
    return ferry.ask(tab, frame, 'snapshot', { console, page, expect, words: vocabulary() });
  };
