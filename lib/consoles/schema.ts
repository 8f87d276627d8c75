import type { Console } from '../model/console.ts';
import { ERROR_CAUSES } from '../model/errorPage.ts';
import { FIELDS } from '../model/field.ts';
import { either, flag, list, oneOf, record, shape, text } from './schema/check.ts';
import { refuseMatch, refusePattern, refuseSelector } from './schema/pattern.ts';

/** Generous beside the built-in ones (at most about 30,000 characters). */
const MOST = 200_000;

const key = text(80, (name) =>
  /^(?:__proto__|constructor|prototype)$/.test(name) ? 'is not allowed' : null,
);
const id = text(60, (name) =>
  /^[a-z0-9][a-z0-9-]*$/.test(name) ? null : 'must be lower-case letters, digits and hyphens',
);
const field = oneOf(...Object.keys(FIELDS));
const language = oneOf('en', 'de', 'fr', 'es', 'ja', 'pt', 'it', 'nl', 'zh', 'ko');
const labels = record(language, list(text(400), 20, 1), 10);
const selector = text(300, refuseSelector);
const pattern = text(600, refusePattern);
const grade = oneOf('A', 'B', 'C');
const mark = either(shape({ selector }), shape({ text: labels }));
const link = shape({}, { labels, href: pattern });

const pageField = shape(
  { role: oneOf('shows', 'takes') },
  {
    selectors: list(selector, 10),
    taught: text(1_000, refuseSelector),
    labels,
    within: labels,
    choices: record(key, labels, 20),
    placeholders: labels,
    required: flag,
    typed: flag,
    form: oneOf('pem', 'pemOneLine', 'body'),
    several: flag,
    addRow: labels,
    fold: labels,
    link,
    unlabelled: flag,
    accepts: pattern,
    grade,
  },
);

const page = shape(
  {
    id,
    title: labels,
    urls: list(pattern, 20, 1),
    marks: list(mark, 20),
    fields: record(field, pageField, 40),
    path: labels,
  },
  {
    anyMark: flag,
    not: list(mark, 20),
    scope: list(mark, 10),
    others: labels,
    save: shape({}, { labels, selectors: list(selector, 10) }),
  },
);

const whole = shape(
  {
    id,
    side: oneOf('sp', 'idp'),
    name: text(80),
    matches: list(text(200, refuseMatch), 40, 1),
    account: list(pattern, 10),
    pages: list(page, 40, 1),
    formats: record(field, list(shape({ pattern, grade }), 10), 40),
  },
  {
    excludeMatches: list(text(200, refuseMatch), 40),
    foreign: list(pattern, 20),
    accountIn: key,
    sameIds: record(key, list(field, 20), 20),
    demands: record(field, text(2_000), 40),
    demandsWith: record(field, record(field, text(2_000), 40), 10),
    takesSignedResponse: flag,
    givesAfterSave: flag,
    showsFirst: flag,
    derived: record(field, shape({ from: text(600), grade }, { ask: labels }), 40),
    signIn: shape({ from: text(600), grade }, {}),
    launcher: shape({ from: text(600), grade }, {}),
    steps: list(
      shape(
        { id, when: oneOf('prepare', 'configure', 'finish'), text: labels },
        { page: id, saves: flag, tests: flag, sets: list(field, 20) },
      ),
      60,
    ),
    errors: shape({
      host: pattern,
      signs: list(shape({ cause: oneOf(...ERROR_CAUSES) }, { says: pattern, url: pattern }), 80),
    }),
  },
);

/** What is wrong with the definition of one field; null when nothing is. */
export const refuseField = (json: unknown): string | null => pageField(json, '');

/** Each id at most once, and steps that name a page which is there. */
const referencesOf = (console: Console): string | null => {
  const pages = console.pages.map((p) => p.id);
  const twice = pages.find((p, i) => pages.indexOf(p) !== i);
  if (twice) return `pages: “${twice}” is there twice`;
  const steps = console.steps ?? [];
  const lost = steps.find((s) => s.page !== undefined && !pages.includes(s.page));
  if (lost) return `steps: “${lost.id}” names a page that is not there`;
  const again = steps.find((s, i) => steps.findIndex((t) => t.id === s.id) !== i);
  return again ? `steps: “${again.id}” is there twice` : null;
};

/**
 * Takes a console definition from elsewhere (a file, a managed policy): parsed JSON of any content.
 * The error is one English sentence that begins with the place. Nothing in it is run; its patterns are
 * bounded, so that matching them cannot hang a page.
 */
export const parseConsole = (json: unknown): { console: Console } | { error: string } => {
  const wrong = whole(json, '');
  if (wrong !== null) return { error: wrong.replace(/^: /, 'definition: ') };
  const written = JSON.stringify(json);
  if (written.length > MOST) return { error: `definition: longer than ${MOST} characters` };
  const console: Console = JSON.parse(written);
  const lost = referencesOf(console);
  return lost === null ? { console } : { error: lost };
};
