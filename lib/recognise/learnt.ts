import type { Console } from '../model/console.ts';
import type { Lessons } from '../model/taught.ts';

/** The console's definition with the fields that the user has pointed at. */
export const learnt = (console: Console, lessons: Lessons): Console => ({
  ...console,
  pages: console.pages.map((page) => ({
    ...page,
    fields: { ...page.fields, ...lessons[page.id] },
  })),
});
