import type { FillItem, FillResult } from '../model/fill.ts';
import type { Recognition } from '../recognise/recognise.ts';
import { findBySelector } from '../recognise/selector.ts';
import { same } from './same.ts';
import { setControl } from './set.ts';
import { until } from './until.ts';

/** Sees the page as it stands now; a fill may have re-rendered it. */
export type Look = () => Recognition | null;

/**
 * Sets the planned controls of this frame, one after the other, and reads back what stuck.
 * @param items canonical values; the page's wording of a choice comes from its definition
 */
export const fill = async (
  document: Document,
  items: readonly FillItem[],
  look: Look,
): Promise<FillResult[]> => {
  const results: FillResult[] = [];
  for (const item of items) results.push(await fillOne(document, item, look));
  return results;
};

const fillOne = async (document: Document, item: FillItem, look: Look): Promise<FillResult> => {
  const before = seenValue(look, item) ?? item.from;
  // Twice: a form that re-renders while it is filled throws the first value away.
  for (let attempt = 0; attempt < 2; attempt++) {
    const element = await control(document, item, look);
    if (!element) break;
    if (!(await setControl(element, item.to, wordings(look, item)))) break;
    await settled();
    const value = await until(document, () => stuckValue(look, item));
    if (value !== undefined) return { field: item.field, value, stuck: true, before };
  }
  return { field: item.field, value: seenValue(look, item) ?? before, stuck: false, before };
};

/** The control of the field as the page stands now. A list without a row gets one first. */
const control = async (
  document: Document,
  item: FillItem,
  look: Look,
): Promise<Element | undefined> => {
  const seek = (): Element | undefined =>
    look()?.elements.get(item.field) ?? findBySelector(document, item.selector) ?? undefined;
  const found = seek();
  if (!found || isControl(found) || !(found instanceof HTMLElement)) return found;
  found.click();
  return until(document, () => {
    const element = seek();
    return element && isControl(element) ? element : undefined;
  });
};

const isControl = (element: Element): boolean =>
  element.matches(
    'input, textarea, select, [role=combobox], [role=listbox], [role=switch], [role=checkbox]',
  );

const wordings = (look: Look, item: FillItem): string[] => {
  const labels = look()?.page?.fields[item.field]?.choices?.[item.to];
  return labels ? Object.values(labels).flat() : [];
};

const seenValue = (look: Look, item: FillItem): string | undefined =>
  look()?.sighting.fields.find((seen) => seen.field === item.field)?.value;

const stuckValue = (look: Look, item: FillItem): string | undefined => {
  const value = seenValue(look, item);
  return value !== undefined && same(value, item.to) ? value : undefined;
};

/** Frameworks render in the next frame or task, and some forms a little after the first input. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
