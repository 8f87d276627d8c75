import { say } from '../../locale/journey.ts';
import type { Locale } from '../../locale/text.ts';
import type { Connection } from '../../model/connection.ts';
import type { Page } from '../../model/console.ts';
import { type Field, otherSide, type Side } from '../../model/field.ts';
import type { Line } from '../../model/view.ts';
import { isEssential } from '../fields.ts';
import { consoleName, labelOf, wording } from '../label.ts';
import type { Consoles } from '../pages.ts';

/** All that a guide is composed from. */
export interface Journey {
  connection: Connection;
  consoles: Consoles;
  lines: readonly Line[];
  locale: Locale;
}

export const lineOf = (j: Journey, field: Field): Line | undefined =>
  j.lines.find((line) => line.field === field);

const ofSide = (j: Journey, owner: Side): Line[] =>
  j.lines.filter((line) => line.owner === owner && isEssential(line.field));

export const isGiven = (j: Journey, owner: Side): boolean =>
  ofSide(j, owner).length > 0 && ofSide(j, owner).every((line) => line.state !== 'unknown');

export const agrees = (j: Journey, owner: Side): boolean =>
  ofSide(j, owner).length > 0 && ofSide(j, owner).every((line) => line.state === 'agrees');

/** Fields by the page on which they stand, in their order. */
export const byPage = (
  fields: readonly Field[],
  places: ReadonlyMap<Field, Page | null>,
): Map<Page | null, Field[]> => {
  const pages = new Map<Page | null, Field[]>();
  for (const field of fields) {
    const page = places.get(field);
    if (page !== undefined) pages.set(page, [...(pages.get(page) ?? []), field]);
  }
  return pages;
};

export const label = (j: Journey, side: Side, field: Field): string =>
  labelOf(j.connection, j.consoles, side, field, j.locale);

export const nameOf = (j: Journey, side: Side): string =>
  consoleName(j.consoles[side], side, j.locale);

/** What the sentences of the steps are filled in with. */
export const words = (j: Journey, side: Side, page: Page | null, fields: readonly Field[]) => {
  const labels = [...new Set(fields.map((field) => label(j, side, field)))];
  return {
    console: nameOf(j, side),
    other: nameOf(j, otherSide(side)),
    path: wording(page?.path, j.locale) ?? say(j.locale, 'guide.somewhere'),
    fields: new Intl.ListFormat(j.locale).format(
      labels.map((text) => say(j.locale, 'guide.quoted', { label: text })),
    ),
  };
};

/** Where the page is: the way there, and its title where the way does not name it. */
export const place = (j: Journey, page: Page | null): string => {
  const path = wording(page?.path, j.locale);
  const title = wording(page?.title, j.locale);
  if (path === null) return say(j.locale, 'guide.onPage');
  return title === null || path.includes(title)
    ? say(j.locale, 'guide.under', { path })
    : say(j.locale, 'guide.titled', { title, path });
};
