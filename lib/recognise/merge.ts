import type { Field } from '../model/field.ts';
import type { SeenField, Sighting } from '../model/sighting.ts';

interface Framed {
  frame: number;
  sighting: Sighting;
}

const weight = ({ sighting }: Framed): number =>
  (sighting.console === 'generic' ? 0 : 1000) +
  sighting.fields.reduce((sum, seen) => sum + seen.confidence, 0);

/**
 * Joins what the frames of one tab saw. The richest frame of a known console names the console and
 * page; of the others, only those of the same console add to it. A field seen in two frames is
 * taken where it was surer.
 */
export function mergeSightings(
  framed: Framed[],
): { sighting: Sighting; frames: Map<Field, number> } | null {
  const sorted = framed.toSorted((a, b) => weight(b) - weight(a) || a.frame - b.frame);
  const main = sorted[0];
  if (!main) return null;
  const fields = new Map<Field, SeenField>();
  const frames = new Map<Field, number>();
  const others: SeenField[] = [];
  const kin = sorted.filter(({ sighting }) => sighting.console === main.sighting.console);
  for (const { frame, sighting } of kin)
    for (const seen of sighting.fields) {
      if (seen.field === 'none') {
        if (frame === main.frame) others.push(seen);
        continue;
      }
      const known = fields.get(seen.field);
      if (known && known.confidence >= seen.confidence) continue;
      fields.set(seen.field, seen);
      frames.set(seen.field, frame);
    }
  const top = kin.find(({ frame }) => frame === 0)?.sighting;
  const missing = new Set(
    kin
      .filter(({ sighting }) => sighting.page === main.sighting.page)
      .flatMap((k) => k.sighting.missing),
  );
  return {
    sighting: {
      ...main.sighting,
      url: top?.url ?? main.sighting.url,
      account: main.sighting.account || kin.find((k) => k.sighting.account)?.sighting.account || '',
      fields: [...fields.values(), ...others],
      missing: [...missing].filter((field) => !fields.has(field)),
    },
    frames,
  };
}
