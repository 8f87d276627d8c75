import { refuseField } from '../consoles/schema.ts';
import type { Console, Labels, Page, PageField } from '../model/console.ts';
import type { Field } from '../model/field.ts';
import type { Lessons, Taught } from '../model/taught.ts';
import { keyOf, keysOf } from '../recognise/dictionary.ts';

/** Where lessons of this console are kept; a product without a definition is known by its host. */
export const placeOf = (console: string, url: string): string =>
  console === 'generic' ? `generic ${URL.parse(url)?.host ?? ''}` : console;

/** The label finds the field again where the selector does not, unless another field has it too. */
const labelsOf = (page: Page, field: Field, label: string): Labels => {
  const own = page.fields[field]?.labels ?? {};
  const key = keyOf(label);
  const others = Object.entries(page.fields).filter(([name]) => name !== field);
  const shared = others.some(([, spec]) => keysOf(spec.labels).includes(key));
  return key === '' || label.includes('*') || shared
    ? own
    : { ...own, en: [...(own.en ?? []), label] };
};

const lesson = (page: Page, taught: Taught): PageField => ({
  ...page.fields[taught.field],
  role: taught.role,
  taught: taught.selector,
  labels: labelsOf(page, taught.field, taught.label),
});

/** The console's definition of each taught field with what was taught; what the schema refuses is left out. */
export const lessonsOf = (console: Console, taught: readonly Taught[]): Lessons => {
  const lessons: Lessons = {};
  for (const one of taught) {
    const page = console.pages.find(({ id }) => id === one.page);
    if (!page || refuseField({ role: one.role, taught: one.selector }) !== null) continue;
    lessons[page.id] = { ...lessons[page.id], [one.field]: lesson(page, one) };
  }
  return lessons;
};
