import { type CheckPage, describeChecks } from '../../lib/rules/describe.ts';
import { INTRODUCTION } from './introduction.ts';
import { LEFT_OUT } from './leftOut.ts';
import { ROOT_CAUSES, type RootCause } from './rootCauses.ts';
import { SEVERITIES } from './severities.ts';

export const CHECKS_PAGE = 'docs/checks.md';

const SEVERITY = {
  error: 'Error: sign-ins fail',
  warning: 'Warning: works for some, or not for long',
  info: 'Information',
} as const;

const FAMILIES = describeChecks('en');
const TITLES = new Map(
  FAMILIES.flatMap(({ checks }) => checks.map(({ id, title }) => [id, title] as const)),
);

/** A heading's anchor, as GitHub makes it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** The anchor of each check: where two have one title, GitHub counts them. */
const ANCHORS = new Map<string, string>();
for (const [id, title] of TITLES) {
  const like = [...ANCHORS.keys()].filter((other) => TITLES.get(other) === title).length;
  ANCHORS.set(id, anchor(title) + (like > 0 ? `-${like}` : ''));
}

const link = (id: string): string => `[${TITLES.get(id) ?? id}](#${ANCHORS.get(id) ?? id})`;

const examples = (title: string, list: readonly string[]): string[] => [
  `${title}:`,
  ...list.map((example) => `- ${example}`),
  '',
];

const chapter = (check: CheckPage): string[] => [
  `### ${check.title}`,
  '',
  `${SEVERITY[check.severity]}. \`${check.id}\``,
  '',
  '| | |',
  '| --- | --- |',
  `| Says | ${check.message} |`,
  `| At sign-in | ${check.why} |`,
  `| What to do | ${check.mend} |`,
  `| Source | ${check.source} |`,
  '',
  ...examples('Found', check.bad),
  ...examples('Let through', check.good),
];

const contents = (): string[] => [
  '## All checks',
  '',
  ...FAMILIES.flatMap(({ title, checks }) => [
    `**[${title}](#${anchor(title)})**`,
    '',
    '| Check | Severity |',
    '| --- | --- |',
    ...checks.map(({ id, severity }) => `| ${link(id)} | ${severity} |`),
    '',
  ]),
];

const found = ({ rules, traced = [], beyond }: RootCause): string =>
  [
    rules.map(link).join('; '),
    traced.length > 0 && `In a recorded sign-in: ${traced.map(link).join('; ')}`,
    beyond,
  ]
    .filter(Boolean)
    .join('<br>');

const causes = (): string[] => [
  '## What goes wrong most often',
  '',
  'The 25 causes that some 240 issue threads and support pages name, the most frequent first. “People see” is what a user or an admin would report; look there first.',
  '',
  '| | Cause | People see | Found by |',
  '| --- | --- | --- | --- |',
  ...ROOT_CAUSES.map((one, i) => `| ${i + 1} | ${one.cause} | ${one.seen} | ${found(one)} |`),
  '',
];

const severities = (): string[] => [
  '## Which severity',
  '',
  'An error is what makes sign-ins fail: with the mistake planted in working set-ups of every pair, the sign-in is refused. All else is a warning. So these are less than the catalogue says from which the checks were chosen:',
  '',
  ...SEVERITIES.map(({ id, is, why }) => `- ${link(id)} is a ${is}. ${why}`),
  '',
];

const leftOut = (): string[] => [
  '## What is not checked',
  '',
  'Checks that other tools, specifications and field reports know and that are left out here, by their ids in that catalogue.',
  '',
  '| Check | Why not | In the catalogue |',
  '| --- | --- | --- |',
  ...LEFT_OUT.map(({ ids, checks, why }) => `| ${checks} | ${why} | ${ids} |`),
  '',
];

/** The page of all checks: how a set-up works, what goes wrong in it, and every rule by its family. */
export const checksPage = (): string =>
  [
    '# What can go wrong in a SAML set-up, and what is checked',
    '',
    'Written by `node scripts/docs.ts` from `lib/rules/` and `scripts/docs/`; do not edit it here.',
    '',
    INTRODUCTION,
    '',
    ...causes(),
    ...contents(),
    ...FAMILIES.flatMap(({ title, intro, checks }) => [
      `## ${title}`,
      '',
      intro,
      '',
      ...checks.flatMap(chapter),
    ]),
    ...severities(),
    ...leftOut(),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
