import type { Verdict } from './annotated.ts';

type Outcome = 'right' | 'silent' | 'wrong';
const OUTCOMES: readonly Outcome[] = ['right', 'silent', 'wrong'];

/** Console × page × field, each with how often it was right, silent and wrong. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const counts = new Map<string, Record<Outcome, number>>();
  for (const verdict of verdicts)
    for (const outcome of OUTCOMES)
      for (const said of verdict[outcome]) {
        const [field = ''] = said.split(' ');
        const row = `${verdict.wanted.replace('/', '\t')}\t${field}`;
        const known = counts.get(row) ?? { right: 0, silent: 0, wrong: 0 };
        known[outcome] += 1;
        counts.set(row, known);
      }
  const lines = [['console', 'page', 'field', ...OUTCOMES]];
  for (const [row, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [console = '', page = '', field = ''] = row.split('\t');
    lines.push([console, page, field, ...OUTCOMES.map((outcome) => String(count[outcome]))]);
  }
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((l) => l[i]?.length ?? 0)));
  const line = (cells: string[]): string =>
    cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ');
  return lines.map((cells) => line(cells).trimEnd()).join('\n');
}
