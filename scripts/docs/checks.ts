import { RULES } from '../../lib/rules/index.ts';
import type { Example, Rule } from '../../lib/rules/rule.ts';

export const CHECKS_PAGE = 'docs/checks.md';

const SEVERITY = {
  error: 'Error: sign-ins fail',
  warning: 'Warning: works for some, or not for long',
  info: 'Information',
} as const;

const examples = (title: string, list: readonly Example[]): string[] => [
  `${title}:`,
  ...list.map((example) => `- ${example.what}`),
  '',
];

const chapter = (rule: Rule): string[] => [
  `## ${rule.id}`,
  '',
  `**${rule.title}.** ${SEVERITY[rule.severity]}.`,
  '',
  `| | |`,
  `| --- | --- |`,
  `| Says | ${rule.message} |`,
  `| Why it matters | ${rule.why} |`,
  `| What to do | ${rule.mend} |`,
  `| Source | ${rule.source} |`,
  '',
  ...examples('Found', rule.bad),
  ...examples('Let through', rule.good),
];

/** The page of all rules, in the order in which their findings are to be mended. */
export const checksPage = (): string =>
  [
    '# Checks',
    '',
    'Written by `node scripts/docs.ts` from `lib/rules/`; do not edit it here.',
    '',
    'A value that was not seen is never reported. In the texts, `{label}` is the console’s own word for the field, `{console}` the console that has to change something, `{otherLabel}` and `{otherConsole}` those of the other side.',
    '',
    '| Check | Severity | |',
    '| --- | --- | --- |',
    ...RULES.map((rule) => `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${rule.title} |`),
    '',
    ...RULES.flatMap(chapter),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
