import { type Ast, PatternTrouble, type Where } from './ast.ts';
import { escaped, readClass } from './classes.ts';

const DEEPEST = 30;
const MOST_REPEATS = 1_000;

const AT: Readonly<Record<string, Where>> = { b: 'border', B: 'inside' };

/** Reads a pattern into its parts. Throws a `PatternTrouble`, and nothing else. */
export const parse = (source: string): Ast => {
  let at = 0;

  const either = (depth: number): Ast => {
    if (depth > DEEPEST) throw new PatternTrouble('unknown');
    const parts = [sequence(depth)];
    while (source[at] === '|') {
      at += 1;
      parts.push(sequence(depth));
    }
    const [only, ...more] = parts;
    return only && more.length === 0 ? only : { kind: 'any', parts };
  };

  const sequence = (depth: number): Ast => {
    const parts: Ast[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')')
      parts.push(repeated(atom(depth)));
    return { kind: 'all', parts };
  };

  const group = (depth: number): Ast => {
    const [opening = ''] = /^\?(?::|<[A-Za-z_]\w*>)/.exec(source.slice(at, at + 60)) ?? [];
    // Looking around, flags and other signs behind the question mark.
    if (opening === '' && source[at] === '?') throw new PatternTrouble('unknown');
    at += opening.length;
    const inner = either(depth + 1);
    if (source[at] !== ')') throw new PatternTrouble('broken');
    at += 1;
    return inner;
  };

  const atom = (depth: number): Ast => {
    const sign = source[at] ?? '';
    at += 1;
    if (sign === '(') return group(depth);
    if (/[*+?]/.test(sign)) throw new PatternTrouble('broken');
    if (sign === '^' || sign === '$') return { kind: 'at', where: sign === '^' ? 'start' : 'end' };
    if (sign === '.') return { kind: 'one', test: (unit) => unit !== 10 && unit !== 13 };
    if (sign === '[') {
      const { test, end } = readClass(source, at);
      at = end;
      return { kind: 'one', test };
    }
    if (sign !== '\\') return one(sign.charCodeAt(0));
    const letter = source[at];
    at += 1;
    const where = AT[letter ?? ''];
    if (where) return { kind: 'at', where };
    const found = escaped(letter);
    return typeof found === 'number' ? one(found) : { kind: 'one', test: found };
  };

  const repeated = (part: Ast): Ast => {
    const [sign = '', low = '', comma = '', high = ''] =
      /^(?:[*+?]|\{(\d{1,4})(,?)(\d{0,4})\})/.exec(source.slice(at, at + 12)) ?? [];
    if (sign === '') return part;
    if (part.kind === 'at') throw new PatternTrouble('unknown');
    at += sign.length;
    // A question mark only makes it lazy; anything more is read differently from engine to engine.
    if (source[at] === '?') at += 1;
    if (/[*+?]/.test(source[at] ?? '') || /^\{\d/.test(source.slice(at, at + 2)))
      throw new PatternTrouble('unknown');
    if (low === '') {
      const min = sign === '+' ? 1 : 0;
      return { kind: 'repeat', part, min, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    }
    const min = Number(low);
    const max = comma === '' ? min : high === '' ? Number.POSITIVE_INFINITY : Number(high);
    if (max < min) throw new PatternTrouble('broken');
    if (min > MOST_REPEATS || (Number.isFinite(max) && max > MOST_REPEATS))
      throw new PatternTrouble('unknown');
    return { kind: 'repeat', part, min, max };
  };

  const whole = either(0);
  if (at < source.length) throw new PatternTrouble('broken');
  return whole;
};

const one = (wanted: number): Ast => ({ kind: 'one', test: (unit) => unit === wanted });
