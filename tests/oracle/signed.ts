import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generator, type Random } from '../unit/journey/random.ts';
import { planOf } from './document.ts';
import { makeKeys, type OracleKey } from './keys.ts';
import { signFiles } from './xmlsec.ts';

/** A generated document that xmlsec1 has signed. */
export interface Signed {
  xml: string;
  key: OracleKey;
}

/** Makes so many signed documents, and a folder to work in for as long as the work takes. */
export const withSigned = async <T>(
  count: number,
  seed: number,
  work: (signed: readonly Signed[], random: Random, folder: string) => Promise<T>,
): Promise<T> => {
  const random = generator(seed);
  const folder = mkdtempSync(join(tmpdir(), 'signatures-'));
  try {
    const keys = await makeKeys(folder);
    const made = Array.from({ length: count }, (_, i) => {
      const { xml, kind, order } = planOf(random);
      const file = join(folder, `${i}.xml`);
      writeFileSync(file, xml);
      return { file, key: keys[kind], order };
    });
    for (const turn of [0, 1])
      await signFiles(
        made.flatMap(({ file, key, order }) => {
          const place = order[turn];
          return place === undefined ? [] : [{ file, key, place }];
        }),
      );
    const signed = made.map(({ file, key }) => ({ xml: readFileSync(file, 'utf8'), key }));
    return await work(signed, random, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
