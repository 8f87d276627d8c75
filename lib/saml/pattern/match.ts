import { PatternTrouble, type Trouble, type Where } from './ast.ts';
import { isWord } from './classes.ts';
import { compile, type Step } from './compile.ts';
import { parse } from './parse.ts';

const LONGEST_PATTERN = 4_000;
const LONGEST_TEXT = 2_048;

/** A pattern that can be tried on texts. */
export interface Pattern {
  /** Whether it is found anywhere in the text; null for a text that is too long to try. */
  finds(text: string): boolean | null;
}

const holds = (where: Where, text: string, at: number): boolean => {
  if (where === 'start') return at === 0;
  if (where === 'end') return at === text.length;
  const border =
    (at > 0 && isWord(text.charCodeAt(at - 1))) !==
    (at < text.length && isWord(text.charCodeAt(at)));
  return border === (where === 'border');
};

/** All ways at once, one step of the text after the other, so that none is gone twice. */
const finds = (steps: readonly Step[], start: number, text: string): boolean => {
  // Where each step was last looked at, and last put on the list of the next sign.
  const looked = new Int32Array(steps.length).fill(-1);
  const listed = new Int32Array(steps.length).fill(-1);
  let now: number[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const next: number[] = [];
    const unit = at < text.length ? text.charCodeAt(at) : null;
    const open = now;
    open.push(start);
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const step = steps[place];
      if (!step || looked[place] === at) continue;
      looked[place] = at;
      if (step.do === 'accept') return true;
      if (step.do === 'fork') open.push(step.or, step.next);
      else if (step.do === 'at') {
        if (holds(step.where, text, at)) open.push(step.next);
      } else if (unit !== null && listed[step.next] !== at && step.test(unit)) {
        listed[step.next] = at;
        next.push(step.next);
      }
    }
    now = next;
  }
  return false;
};

/**
 * Reads a regular expression that comes from a page. Trying it takes time in proportion to its length
 * times that of the text, whatever it says, since nothing is tried by going back.
 */
export const readPattern = (source: string): Pattern | Trouble => {
  if (source.length > LONGEST_PATTERN) return 'unknown';
  try {
    const { steps, start } = compile(parse(source));
    return {
      finds: (text) => (text.length > LONGEST_TEXT ? null : finds(steps, start, text)),
    };
  } catch (error) {
    return error instanceof PatternTrouble ? error.trouble : 'unknown';
  }
};
