import { RULES } from '../../lib/rules/index.ts';
import type { RuleTexts } from '../../lib/rules/rule.ts';
import { TRACE_RULES } from '../../lib/rules/trace/index.ts';
import { LEFT_OUT } from './leftOut.ts';
import { ROOT_CAUSES, type RootCause } from './rootCauses.ts';

export const CHECKS_PAGE = 'docs/checks.md';

const SEVERITY = {
  error: 'Error: sign-ins fail',
  warning: 'Warning: works for some, or not for long',
  info: 'Information',
} as const;

interface Check extends RuleTexts {
  id: string;
  severity: keyof typeof SEVERITY;
  source: string;
  good: readonly { what: string }[];
  bad: readonly { what: string }[];
}

const examples = (title: string, list: Check['good']): string[] => [
  `${title}:`,
  ...list.map((example) => `- ${example.what}`),
  '',
];

const chapter = (rule: Check): string[] => [
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

const table = (rules: readonly Check[]): string[] => [
  '| Check | Severity | |',
  '| --- | --- | --- |',
  ...rules.map((rule) => `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${rule.title} |`),
  '',
];

const found = ({ rules, beyond }: RootCause): string =>
  [rules.map((id) => `[${id}](#${id})`).join(', '), beyond ?? '']
    .filter((text) => text !== '')
    .join('. ');

const causes = (): string[] => [
  '## What goes wrong most often',
  '',
  'The causes that field reports of SAML set-up name, the most frequent first.',
  '',
  '| | Cause | What people see | Found by |',
  '| --- | --- | --- | --- |',
  ...ROOT_CAUSES.map((one, i) => `| ${i + 1} | ${one.cause} | ${one.seen} | ${found(one)} |`),
  '',
];

const leftOut = (): string[] => [
  '## What is not checked',
  '',
  'Checks that other tools, specifications and field reports know and that are left out here, by their ids in the catalogue from which the rules were chosen.',
  '',
  '| Check | Why not | In the catalogue |',
  '| --- | --- | --- |',
  ...LEFT_OUT.map(({ ids, checks, why }) => `| ${checks} | ${why} | ${ids} |`),
  '',
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
    ...table(RULES),
    '## Of a recorded sign-in',
    '',
    'What a trace shows beside the connection. A sign-in that is all right has no finding.',
    '',
    ...table(TRACE_RULES),
    ...causes(),
    ...[...RULES, ...TRACE_RULES].flatMap(chapter),
    ...leftOut(),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
