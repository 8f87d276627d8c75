import { say } from '../../locale/journey.ts';
import type { Page } from '../../model/console.ts';
import type { Field, Side } from '../../model/field.ts';
import type { GuideStep } from '../../model/view.ts';
import { isEssential, owns } from '../fields.ts';
import { wording } from '../label.ts';
import { givesLate, takenBy } from '../pages.ts';
import { enterItems, temporaryItems } from './items.ts';
import { byPage, isGiven, type Journey, lineOf, nameOf, place, words } from './journey.ts';

/** Id of the step that enters the other side's values on that page. */
export const enterStep = (side: Side, page: string | null): string =>
  `${side}.${page ?? 'page'}.enter`;

/** Id of the step that the guard ticks when the console's Save is let through. */
export const saveStep = (side: Side, page: string | null): string =>
  `${side}.${page ?? 'page'}.save`;

/**
 * Nothing in a page tells that it was saved, so what was filled keeps a step for that, and so does a
 * page with values that still wait. A console's own step about it comes in its place.
 */
const save = (j: Journey, side: Side, page: Page | null, fields: Field[]): GuideStep[] => {
  const holds = j.connection[side].holds;
  const filled = fields.some((f) => /^(filled|temporary)$/.test(holds[f]?.from.how ?? ''));
  const waits = fields.some((f) => isEssential(f) && lineOf(j, f)?.state !== 'agrees');
  if (!filled && !waits) return [];
  const own = j.consoles[side]?.steps?.some((step) => step.saves && step.page === page?.id);
  if (own && !(side === 'idp' && givesLate(j.connection.sp, j.consoles.sp))) return [];
  const id = saveStep(side, page?.id ?? null);
  const button = wording(page?.save?.labels, j.locale);
  const params = { console: nameOf(j, side), button: button ?? '' };
  const text = say(j.locale, button === null ? 'guide.saveAnyhow' : 'guide.save', params);
  const lead = say(j.locale, button === null ? 'guide.saveHere' : 'guide.saveBy', params);
  return [{ id, side, text, lead, done: j.connection.done.includes(id), manual: true }];
};

const isDone = (j: Journey, field: Field): boolean => {
  const state = lineOf(j, field)?.state;
  return isEssential(field) ? state === 'agrees' : state !== 'differs';
};

/** What a step of the console's own settles. */
const isSetBy = (j: Journey, side: Side, field: Field): boolean =>
  (j.consoles[side]?.steps ?? []).some((step) => step.sets?.includes(field));

/** What is entered at a side: what the lines compare, and what its console requires besides. */
const entered = (j: Journey, side: Side, taken: ReadonlyMap<Field, Page | null>): Field[] => {
  const compared = j.lines.map((line) => line.field).filter((field) => !isSetBy(j, side, field));
  const required = [...taken].filter(([field, page]) => page?.fields[field]?.required);
  return [...new Set([...compared, ...required.map(([field]) => field)])];
};

/** What an SP demands and its own form on that page must say too (INO cx: *Type*, *SAML Identifier Format*). */
const ownDemands = (j: Journey, side: Side, page: Page | null): Field[] =>
  (side === 'sp' ? (Object.keys(j.consoles.sp?.demands ?? {}) as Field[]) : []).filter(
    (field) => page?.fields[field]?.role === 'takes' && owns('sp', field),
  );

/** In the order of the page. */
const inOrder = (page: Page | null, fields: readonly Field[]): Field[] => {
  const order = Object.keys(page?.fields ?? {});
  return fields.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
};

/** The steps of one page, in their order. */
export interface OnPage {
  page: Page | null;
  steps: GuideStep[];
}

/** Enter what the other side gives, then save it, page by page. */
export const enter = (j: Journey, side: Side): OnPage[] => {
  const taken = takenBy(side, j.connection[side], j.consoles[side]);
  return [...byPage(entered(j, side, taken), taken)].map(([page, fields]) => {
    const values = fields.some((field) => isEssential(field));
    const all = inOrder(page, [...fields, ...ownDemands(j, side, page)]);
    const step: GuideStep = {
      id: enterStep(side, page?.id ?? null),
      side,
      text: say(j.locale, values ? 'guide.enter' : 'guide.check', words(j, side, page, all)),
      lead: say(j.locale, values ? 'guide.enterAt' : 'guide.checkAt', { place: place(j, page) }),
      items: enterItems(j, side, page, all),
      // Settings on a page that nobody has opened yet are not known to be right.
      done: fields.every((field) => isDone(j, field)) && (values || isGiven(j, side)),
      manual: false,
    };
    return { page, steps: [step, ...save(j, side, page, fields)] };
  });
};

/** Stand-ins at the IdP for values that the SP shows only after saving. */
export const standIns = (j: Journey): OnPage[] => {
  const taken = takenBy('idp', j.connection.idp, j.consoles.idp);
  const fields = j.lines.map((line) => line.field).filter((field) => isEssential(field));
  return [...byPage(fields, taken)].map(([page, on]) => {
    const said = words(j, 'idp', page, on);
    const step: GuideStep = {
      id: `idp.${page?.id ?? 'page'}.temporary`,
      side: 'idp',
      text: say(j.locale, 'guide.enterTemporary', said),
      lead: say(j.locale, 'guide.temporaryAt', { place: place(j, page), other: said.other }),
      items: temporaryItems(j, on),
      done: on.every((f) => !!lineOf(j, f)?.values.idp) || isGiven(j, 'sp'),
      manual: false,
    };
    return { page, steps: [step] };
  });
};
