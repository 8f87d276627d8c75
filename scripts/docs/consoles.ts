import { CONSOLES } from '../../lib/consoles/index.ts';
import { isLocal, owns } from '../../lib/journey/fields.ts';
import { translate } from '../../lib/locale/index.ts';
import type { Console, Grade, PageField } from '../../lib/model/console.ts';
import type { Field, Side } from '../../lib/model/field.ts';

export const README = 'README.md';

const START = '<!-- consoles: written by `npm run docs` from lib/consoles/ -->\n';
const END = '<!-- /consoles -->';

const SIDES: Readonly<Record<Side, string>> = { sp: 'service provider', idp: 'identity provider' };

const fieldsOf = (console: Console): [Field, PageField][] =>
  console.pages.flatMap(({ fields }) => Object.entries(fields) as [Field, PageField][]);

const named = (fields: readonly Field[]): string =>
  [...new Set(fields)].map((field) => translate('en', `field.${field}`)).join(', ');

/** What it shows of its own side, to be carried across. */
const read = (console: Console): string =>
  named(
    fieldsOf(console).flatMap(([field, { role }]) =>
      role === 'shows' && owns(console.side, field) && !isLocal(field) ? [field] : [],
    ),
  );

/** What it takes of the other side, and what it demands and has a control for. */
const filled = (console: Console): string =>
  named(
    fieldsOf(console).flatMap(([field, { role }]) =>
      role === 'takes' &&
      !isLocal(field) &&
      (!owns(console.side, field) || console.demands?.[field] !== undefined)
        ? [field]
        : [],
    ),
  );

const pages = (console: Console): string =>
  [...new Set(console.pages.map(({ title }) => title.en?.[0] ?? ''))]
    .map((title) => title.replace('*', '…'))
    .join(', ');

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** Languages in which every field that has a label has one; then those in which some have. */
const languages = (console: Console): string => {
  const labels = fieldsOf(console).flatMap(([, field]) => field.labels ?? []);
  const known = [...new Set(labels.flatMap((label) => Object.keys(label)))];
  const whole = known.filter((language) => labels.every((label) => language in label));
  const part = known.filter((language) => !whole.includes(language));
  const names = (list: string[]): string =>
    list.map((language) => LANGUAGES.of(language)).join(', ');
  return names(whole) + (part.length > 0 ? `; in part ${names(part)}` : '');
};

const counted = (grades: readonly (Grade | undefined)[]): string =>
  (['A', 'B', 'C'] as const)
    .map((grade) => [grade, grades.filter((each) => each === grade).length] as const)
    .filter(([, count]) => count > 0)
    .map(([grade, count]) => `${count} ${grade}`)
    .join(', ');

const evidence = (console: Console): string =>
  `${counted(fieldsOf(console).map(([, { grade }]) => grade))}; values ${counted(
    Object.values(console.formats)
      .flat()
      .map(({ grade }) => grade),
  )}`;

const table = (): string =>
  [
    '| console | side | pages recognised | read there | filled in there | languages | evidence |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...(['sp', 'idp'] as const)
      .flatMap((side) => CONSOLES.filter((console) => console.side === side))
      .map(
        (c) =>
          `| ${[c.name, SIDES[c.side], pages(c), read(c), filled(c), languages(c), evidence(c)].join(' | ')} |`,
      ),
    '',
    'Read and filled are what crosses; whatever it fills it also reads and checks. Evidence counts the fields of all pages, then the known shapes of values, by grade: A the vendor’s own words or pictures, B a third party’s, C inferred.',
    '',
  ].join('\n');

/** README with the table of consoles as their definitions are now. */
export const withConsoles = (readme: string): string => {
  const from = readme.indexOf(START) + START.length;
  const to = readme.indexOf(END);
  if (from < START.length || to < from) throw new Error(`${README} lacks the marks of its table.`);
  return `${readme.slice(0, from)}\n${table()}\n${readme.slice(to)}`;
};
