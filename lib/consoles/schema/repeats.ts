/** Characters that stand for all others: those of addresses and texts, and three from beyond ASCII. */
const SAMPLE = [...Array(128).keys(), 0xa0, 0xe9, 0x3042].map((code) => String.fromCharCode(code));

/** A character or class, an escape, or what stands between them. */
const TOKEN =
  /\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[^\\[(]/gsy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;

type Characters = ReadonlySet<string>;

interface Step {
  matches: Characters;
  endless: boolean;
  /** Where a match goes on that does without it; none where it can't. */
  around: number | null;
  /** Where the look ahead or behind ends that it is part of; what comes then starts anew. */
  lookEnd: number | null;
}

interface Group {
  from: number;
  /** Looks ahead or behind, and takes nothing. */
  looks: boolean;
  /** Where each of its branches begins. */
  branches: number[];
}

const charactersOf = (token: string): Characters => {
  const one = new RegExp(`^${token}$`, 's');
  return new Set(SAMPLE.filter((character) => one.test(character)));
};

const quantified = (pattern: string, at: number) => {
  QUANTIFIER.lastIndex = at;
  const [text = '', least, comma, most] = QUANTIFIER.exec(pattern) ?? [];
  return {
    length: text.length,
    endless: /^[*+]/.test(text) || (comma === ',' && most === ''),
    optional: /^[*?]/.test(text) || least === '0',
  };
};

/** What a pattern wants, in its order; groups and branches are ways around. */
const stepsOf = (pattern: string): Step[] => {
  const steps: Step[] = [];
  const groups: Group[] = [{ from: 0, looks: false, branches: [0] }];
  const bypass = (from: number, to: number): void => {
    for (const step of steps.slice(from, to)) step.around ??= to;
  };
  const close = (optional: boolean): void => {
    const group = groups.pop();
    if (!group) return;
    if (group.branches.length > 1)
      for (const [i, from] of group.branches.entries())
        bypass(from, group.branches[i + 1] ?? steps.length);
    if (optional) bypass(group.from, steps.length);
    if (group.looks) for (const step of steps.slice(group.from)) step.lookEnd = steps.length;
  };
  for (let at = 0; at < pattern.length; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(pattern)?.[0] ?? '';
    at += Math.max(token.length, 1);
    const from = steps.length;
    if (token.startsWith('(')) groups.push({ from, looks: /[=!]$/.test(token), branches: [from] });
    else if (token === '|') groups.at(-1)?.branches.push(from);
    else if (!/^(?:[\^$]|\\[bB])$/.test(token)) {
      const { length, endless, optional } = quantified(pattern, at);
      at += length;
      if (token === ')') close(optional);
      else
        steps.push({
          matches: charactersOf(token),
          endless,
          around: optional ? from + 1 : null,
          lookEnd: null,
        });
    }
  }
  close(false);
  return steps;
};

const common = (a: Characters, b: Characters): Characters =>
  new Set([...a].filter((character) => b.has(character)));

/** A walk over the steps after a repeat, along the run of characters that it takes. */
interface Walk {
  at: number;
  end: number;
  shared: Characters;
  /** What has to be matched since the last repeat that shares the run. */
  between: readonly Characters[];
  count: number;
}

/** How many repeats can share the run, at most. */
const sharers = (steps: readonly Step[], walk: Walk): number => {
  let { at, shared, between, count } = walk;
  while (at < walk.end) {
    const { matches, endless, around, lookEnd } = steps[at] as Step;
    if (lookEnd !== null && lookEnd !== walk.end) {
      const here = { at, end: lookEnd, shared, between, count };
      return Math.max(
        sharers(steps, here),
        sharers(steps, { ...here, at: lookEnd, end: walk.end }),
      );
    }
    const both = common(shared, matches);
    if (both.size === 0 && around === null) break;
    at = both.size === 0 && around !== null ? around : at + 1;
    if (endless && both.size > 0 && between.every((wanted) => common(wanted, both).size > 0)) {
      shared = both;
      between = [];
      count += 1;
    } else if (around === null) between = [...between, matches];
  }
  return count;
};

/** A pattern that may begin anywhere first takes any run of characters. */
const ANYTHING: Characters = new Set(SAMPLE);

/**
 * The power of a text's length that a failing match can take: how many endless repeats can share one
 * run of characters between them.
 */
export const powerOf = (pattern: string): number => {
  const steps = stepsOf(pattern);
  const from = (at: number, shared: Characters, end: number | null): number =>
    sharers(steps, { at, end: end ?? steps.length, shared, between: [], count: 1 });
  const powers = steps.flatMap(({ endless, matches, lookEnd }, i) =>
    endless ? from(i + 1, matches, lookEnd) : [],
  );
  if (powers.length > 0 && !pattern.startsWith('^')) powers.push(from(0, ANYTHING, null));
  return Math.max(0, ...powers);
};
