import type { Locale } from '../locale/index.ts';
import { say } from '../locale/journey.ts';
import type { Connection } from '../model/connection.ts';
import type { Console, ConsoleStep, Page } from '../model/console.ts';
import { type Field, otherSide, type Side } from '../model/field.ts';
import type { GuideStep, Line } from '../model/view.ts';
import { isEssential } from './fields.ts';
import { isEmpty } from './fit.ts';
import { consoleName, labelOf, wording } from './label.ts';
import { neededOf } from './needs.ts';
import { type Consoles, givesLate, pagesInUse, shownBy, takenBy } from './pages.ts';

interface Journey {
  connection: Connection;
  consoles: Consoles;
  lines: readonly Line[];
  locale: Locale;
}

const lineOf = (j: Journey, field: Field): Line | undefined =>
  j.lines.find((line) => line.field === field);

const ofSide = (j: Journey, owner: Side): Line[] =>
  j.lines.filter((line) => line.owner === owner && isEssential(line.field));

const isGiven = (j: Journey, owner: Side): boolean =>
  ofSide(j, owner).length > 0 && ofSide(j, owner).every((line) => line.state !== 'unknown');

const agrees = (j: Journey, owner: Side): boolean =>
  ofSide(j, owner).length > 0 && ofSide(j, owner).every((line) => line.state === 'agrees');

/** Fields by the page on which they stand, in the order of the lines. */
const byPage = (
  fields: readonly Field[],
  places: Map<Field, Page | null>,
): Map<Page | null, Field[]> => {
  const pages = new Map<Page | null, Field[]>();
  for (const field of fields) {
    const page = places.get(field);
    if (page !== undefined) pages.set(page, [...(pages.get(page) ?? []), field]);
  }
  return pages;
};

const words = (j: Journey, side: Side, page: Page | null, fields: readonly Field[]) => {
  const label = (f: Field) => labelOf(j.connection, j.consoles, side, f, j.locale);
  const labels = [...new Set(fields.map(label))];
  return {
    console: consoleName(j.consoles[side], side, j.locale),
    other: consoleName(j.consoles[otherSide(side)], otherSide(side), j.locale),
    path: wording(page?.path, j.locale) ?? say(j.locale, 'guide.somewhere'),
    fields: new Intl.ListFormat(j.locale).format(
      labels.map((label) => say(j.locale, 'guide.quoted', { label })),
    ),
  };
};

/** Take what this side gives. */
const collect = (j: Journey, side: Side): GuideStep[] => {
  const { connection, consoles, locale } = j;
  const needed = neededOf(connection, consoles, j.lines, side);
  const shown = shownBy(side, connection[side], consoles[side]);
  return [...byPage(needed, shown)].map(([page, fields]) => ({
    id: `${side}.${page?.id ?? 'page'}.take`,
    side,
    text: say(locale, 'guide.take', words(j, side, page, fields)),
    done: fields.every((field) => connection[side].gives[field] !== undefined),
    manual: false,
  }));
};

/** Enter what the other side gives, then save what was filled. */
const configure = (j: Journey, side: Side): GuideStep[] => {
  const { connection, consoles } = j;
  const taken = takenBy(side, connection[side], consoles[side]);
  return [
    ...byPage(
      j.lines.map((line) => line.field),
      taken,
    ),
  ].flatMap(([page, fields]) => {
    const states = fields.map((field) => lineOf(j, field)?.state);
    const values = fields.some((field) => isEssential(field));
    return [
      {
        id: `${side}.${page?.id ?? 'page'}.enter`,
        side,
        text: say(j.locale, values ? 'guide.enter' : 'guide.check', words(j, side, page, fields)),
        done: fields.every((field, i) =>
          isEssential(field) ? states[i] === 'agrees' : states[i] !== 'differs',
        ),
        manual: false,
      },
      ...save(j, side, page, fields),
    ];
  });
};

/** Id of the step that the guard ticks when the console's Save is let through. */
export const saveStep = (side: Side, page: string | null): string =>
  `${side}.${page ?? 'page'}.save`;

/** Nothing in a page tells that it was saved, so what was filled keeps a step for that. */
const save = (j: Journey, side: Side, page: Page | null, fields: Field[]): GuideStep[] => {
  const holds = j.connection[side].holds;
  if (!fields.some((f) => /^(filled|temporary)$/.test(holds[f]?.from.how ?? ''))) return [];
  const id = saveStep(side, page?.id ?? null);
  const button = wording(page?.save?.labels, j.locale);
  const params = { console: consoleName(j.consoles[side], side, j.locale), button: button ?? '' };
  const text = say(j.locale, button === null ? 'guide.saveAnyhow' : 'guide.save', params);
  return [{ id, side, text, done: j.connection.done.includes(id), manual: true }];
};

const standIns = (j: Journey): GuideStep[] => {
  const { connection, consoles, locale } = j;
  const taken = takenBy('idp', connection.idp, consoles.idp);
  return [
    ...byPage(
      j.lines.map((line) => line.field),
      taken,
    ),
  ].flatMap(([page, all]) => {
    const fields = all.filter((field) => isEssential(field));
    if (fields.length === 0) return [];
    return {
      id: `idp.${page?.id ?? 'page'}.temporary`,
      side: 'idp' as const,
      text: say(locale, 'guide.enterTemporary', words(j, 'idp', page, fields)),
      done: fields.every((f) => !!lineOf(j, f)?.values.idp) || isGiven(j, 'sp'),
      manual: false,
    };
  });
};

/** Whether what came later shows that a console's own step was done. */
const isPassed = (j: Journey, side: Side, when: ConsoleStep['when']): boolean => {
  if (when === 'finish') return false;
  if (when === 'prepare') return !isEmpty(j.connection[side]);
  const late = side === 'idp' || givesLate(j.connection.sp, j.consoles.sp);
  return late ? isGiven(j, side) : agrees(j, 'idp');
};

const own = (j: Journey, side: Side, when: ConsoleStep['when']): GuideStep[] => {
  const console: Console | null = j.consoles[side];
  if (!console) return [];
  const pages = new Set(pagesInUse(j.connection[side], console).map((page) => page.id));
  return (console.steps ?? [])
    .filter((step) => step.when === when && (step.page === undefined || pages.has(step.page)))
    .map((step) => ({
      id: step.id,
      side,
      text: wording(step.text, j.locale) ?? step.id,
      done: j.connection.done.includes(step.id) || isPassed(j, side, when),
      manual: true,
    }));
};

/**
 * The steps of this pair in the order in which they are done, in the consoles' own words. Those that
 * values show tick themselves off; the rest are ticked by hand, or by what came after them.
 */
export const guide = (j: Journey): GuideStep[] => {
  const idpFirst = givesLate(j.connection.sp, j.consoles.sp);
  const prepare = [...own(j, 'sp', 'prepare'), ...own(j, 'idp', 'prepare')];
  const atIdp = [...own(j, 'idp', 'configure'), ...collect(j, 'idp')];
  const atSp = [...configure(j, 'sp'), ...own(j, 'sp', 'configure')];
  const finish = [...own(j, 'idp', 'finish'), ...own(j, 'sp', 'finish')];
  const toIdp = configure(j, 'idp');
  return idpFirst
    ? [...prepare, ...standIns(j), ...atIdp, ...atSp, ...collect(j, 'sp'), ...toIdp, ...finish]
    : [...prepare, ...collect(j, 'sp'), ...toIdp, ...atIdp, ...atSp, ...finish];
};
