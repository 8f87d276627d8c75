import type { IdpDesk, SpDesk } from './desks/desk.ts';
import { FAMILIES } from './families/index.ts';
import { HARMLESS } from './harmless/index.ts';
import { type Judged, judge } from './judge.ts';
import { embark } from './voyage.ts';

/** What a set-up that signs in was told. */
export interface Praised {
  what: string;
  errors: string[];
  warnings: string[];
}

export interface Trial {
  /** By family. */
  mistakes: Record<string, Judged[]>;
  /** The right set-up and its harmless variations. */
  good: Praised[];
  /** Of those that are taken for harmless, which a sign-in shows not to be. */
  notHarmless: string[];
}

/**
 * Sets a pair up, then makes every mistake and every harmless variation in turn, each with a sign-in
 * and a look of the rules.
 * @throws when the right set-up does not sign in
 */
export const trial = async (sp: SpDesk, idp: IdpDesk): Promise<Trial> => {
  const { sail } = await embark(sp, idp);
  const result: Trial = { mistakes: {}, good: [], notHarmless: [] };
  for (const variation of [null, ...HARMLESS]) {
    const outcome = await sail(variation);
    if (outcome === null) continue;
    const what = variation?.what ?? 'as it should be';
    const rules = (wanted: string): string[] =>
      outcome.findings.filter((one) => one.severity === wanted).map(({ rule }) => rule);
    if (outcome.signIn === 'ok')
      result.good.push({ what, errors: rules('error'), warnings: rules('warning') });
    else if (variation) result.notHarmless.push(`${what}: ${outcome.signIn ?? 'not saved'}`);
    else throw new Error(`The right set-up does not sign in: ${outcome.signIn}`);
  }
  for (const [family, mistakes] of Object.entries(FAMILIES)) {
    const judged: Judged[] = [];
    for (const mistake of mistakes) {
      const outcome = await sail(mistake);
      if (outcome) judged.push(judge(mistake, outcome, { sp: sp.id, idp: idp.id }));
    }
    result.mistakes[family] = judged;
  }
  return result;
};
