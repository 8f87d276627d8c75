import type { GuideSheet } from '../journey/guide/sheet.ts';
import { say } from '../locale/journey.ts';
import { otherSide, type Side } from '../model/field.ts';
import type { GuideItem, GuideStep } from '../model/view.ts';

const INDENT = '      ';

/** A value stands on lines of its own, so that mail programs make no more of an address than it is. */
const itemLines = (sheet: GuideSheet, side: Side, item: GuideItem): string[] => {
  const { locale } = sheet;
  const console = sheet.names[otherSide(side)];
  const other = (key: 'guide.to' | 'guide.from', label: string) =>
    say(locale, key, { label, console });
  if (item.does === 'take') return [`- ${item.label}: ${other('guide.to', item.other)}`];
  if (item.does === 'set') return [`- ${item.label} = ${item.value ?? '…'}`];
  const note = item.note === null ? '' : `, ${item.note}`;
  const from = item.other === null ? '' : `, ${other('guide.from', item.other)}`;
  const unknown = say(locale, 'guide.unknown', { label: item.other ?? item.label, console });
  return [
    `- ${item.label}${from}${note}:`,
    ...(item.value ?? unknown).split('\n').map((line) => `  ${line}`),
  ];
};

const stepLines = (sheet: GuideSheet, step: GuideStep, n: number): string[] => {
  const { items = [], notes = [], side } = step;
  return [
    `${step.done ? '[x]' : '[ ]'} ${n}. ${step.lead ?? step.text}`,
    ...(side === null ? [] : items.flatMap((item) => itemLines(sheet, side, item))).map(
      (line) => INDENT + line,
    ),
    ...notes.map((text) => `${INDENT}${say(sheet.locale, 'guide.note', { text })}`),
  ];
};

const heading = (text: string, line: string): string[] => [text, line.repeat([...text].length), ''];

/** The guide as plain text, for a mail or a ticket; the steps are numbered throughout. */
export const guideText = (sheet: GuideSheet): string => {
  const body = sheet.steps.flatMap((step, i) => {
    const turn = step.side !== null && step.side !== sheet.steps[i - 1]?.side;
    const gap = i > 0 ? [''] : [];
    const name = turn && step.side ? [...gap, ...heading(sheet.names[step.side], '-')] : [];
    return [...name, ...stepLines(sheet, step, i + 1)];
  });
  const test =
    sheet.test === null
      ? []
      : [
          '',
          ...heading(say(sheet.locale, 'guide.testTitle'), '-'),
          `[ ] ${sheet.steps.length + 1}. ${sheet.test}`,
        ];
  return `${[...heading(sheet.title, '='), ...body, ...test].join('\n')}\n`;
};
