import { RULES } from '../../lib/rules/index.ts';
import type { Example, Rule } from '../../lib/rules/rule.ts';
import { LEFT_OUT } from './leftOut.ts';
import { ROOT_CAUSES, type RootCause } from './rootCauses.ts';

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
    '| Check | Severity | |',
    '| --- | --- | --- |',
    ...RULES.map((rule) => `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${rule.title} |`),
    '',
    ...causes(),
    ...RULES.flatMap(chapter),
    ...leftOut(),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
