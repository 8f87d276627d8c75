import type { Bank } from '../model/connection.ts';
import type { Console, Page } from '../model/console.ts';
import type { Field, Side } from '../model/field.ts';
import { isLocal, owns } from './fields.ts';

export type Consoles = Record<Side, Console | null>;

/** What any SP and IdP exchange; all that is expected of a console without a definition. */
export const USUAL: readonly Field[] = [
  'acsUrl',
  'spEntityId',
  'ssoUrl',
  'idpEntityId',
  'certificate',
];

const enters = (page: Page, field: Field): boolean => page.fields[field]?.role === 'takes';

/** A page of a generation that takes metadata instead of the values in it, or the other way. */
const byMetadata = (page: Page): boolean => enters(page, 'metadataXml');
const byValues = (page: Page): boolean => enters(page, 'ssoUrl') || enters(page, 'certificate');

const pagesSeen = (bank: Bank): Set<string | null> =>
  new Set([...Object.values(bank.gives), ...Object.values(bank.holds)].map((c) => c.from.page));

/**
 * Whether the SP is on a generation of its page that takes nothing but metadata. Today's page counts
 * until the older one was seen, and only that.
 */
const takesMetadataOnly = (bank: Bank, console: Console | null): boolean => {
  if (!console?.pages.some(byMetadata)) return false;
  if (!console.pages.some(byValues)) return true;
  const seen = pagesSeen(bank);
  const seenPages = console.pages.filter((page) => seen.has(page.id));
  return seenPages.some(byMetadata) && !seenPages.some(byValues);
};

/** The pages of the console without those of another generation. */
export const pagesInUse = (bank: Bank, console: Console): readonly Page[] => {
  if (!console.pages.some(byMetadata)) return console.pages;
  const metadata = takesMetadataOnly(bank, console);
  return console.pages.filter((page) =>
    metadata ? byMetadata(page) || !byValues(page) : byValues(page) || !byMetadata(page),
  );
};

/** The SP shows its own values only after the IdP's were saved there. */
export const givesLate = (bank: Bank, console: Console | null): boolean =>
  console?.givesAfterSave === true && !takesMetadataOnly(bank, console);

type Places = Map<Field, Page | null>;

const places = (
  bank: Bank,
  console: Console | null,
  role: 'shows' | 'takes',
  fits: (field: Field) => boolean,
): Places => {
  if (!console) return new Map(USUAL.filter(fits).map((field) => [field, null]));
  const found: Places = new Map();
  for (const page of pagesInUse(bank, console))
    for (const [name, spec] of Object.entries(page.fields)) {
      const field = name as Field;
      if (spec.role === role && fits(field) && !found.has(field)) found.set(field, page);
    }
  return found;
};

/** Where a side shows what it gives, by field; null for the page of an unknown console. */
export const shownBy = (side: Side, bank: Bank, console: Console | null): Places =>
  places(bank, console, 'shows', (field) => owns(side, field) && !isLocal(field));

/** Where a side takes the other's values, by field. */
export const takenBy = (side: Side, bank: Bank, console: Console | null): Places =>
  places(bank, console, 'takes', (field) => !owns(side, field) && !isLocal(field));
