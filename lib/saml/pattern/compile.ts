import { type Ast, PatternTrouble, type Test, type Where } from './ast.ts';

/** A step of the machine; `next` and `or` are places in the program. */
export type Step =
  | { do: 'one'; test: Test; next: number }
  | { do: 'at'; where: Where; next: number }
  | { do: 'fork'; next: number; or: number }
  | { do: 'accept' };

/** Repeats are written out, so that a count multiplies. More than this is not followed. */
const MOST_STEPS = 2_000;

/** Thompson's construction, back to front: each part is put before what follows it. */
export const compile = (ast: Ast): { steps: readonly Step[]; start: number } => {
  const steps: Step[] = [];
  const put = (step: Step): number => {
    if (steps.length >= MOST_STEPS) throw new PatternTrouble('unknown');
    return steps.push(step) - 1;
  };

  const endless = (part: Ast, next: number): number => {
    const fork = put({ do: 'fork', next, or: next });
    steps[fork] = { do: 'fork', next: before(part, fork), or: next };
    return fork;
  };

  const before = (part: Ast, next: number): number => {
    switch (part.kind) {
      case 'one':
        return put({ do: 'one', test: part.test, next });
      case 'at':
        return put({ do: 'at', where: part.where, next });
      case 'all':
        return part.parts.reduceRight((then, one) => before(one, then), next);
      case 'any':
        return part.parts
          .map((one) => before(one, next))
          .reduceRight((or, one) => put({ do: 'fork', next: one, or }));
      case 'repeat': {
        let then = next;
        if (part.max === Number.POSITIVE_INFINITY) then = endless(part.part, next);
        else
          for (let i = part.min; i < part.max; i += 1)
            then = put({ do: 'fork', next: before(part.part, then), or: next });
        for (let i = 0; i < part.min; i += 1) then = before(part.part, then);
        return then;
      }
    }
  };

  const accept = put({ do: 'accept' });
  return { start: before(ast, accept), steps };
};
