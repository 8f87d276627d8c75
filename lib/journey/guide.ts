import { pairNotes } from '../consoles/pairs.ts';
import type { PairNote } from '../model/console.ts';
import type { GuideStep } from '../model/view.ts';
import { enter, type OnPage, standIns } from './guide/enter.ts';
import type { Journey } from './guide/journey.ts';
import { demands, type OwnStep, own } from './guide/own.ts';
import { take } from './guide/take.ts';
import { wording } from './label.ts';
import { givesLate } from './pages.ts';
import { testSteps } from './tested.ts';

export { saveStep } from './guide/enter.ts';

const steps = (list: readonly OwnStep[]): GuideStep[] => list.map(({ step }) => step);

/** What is entered page by page, each followed by the console's own steps on that page, then its others. */
const woven = (pages: readonly OnPage[], list: readonly OwnStep[]): GuideStep[] => {
  const ids = new Set(pages.map(({ page }) => page?.id ?? null));
  return [
    ...pages.flatMap(({ page, steps: on }) => [
      ...on,
      ...steps(list.filter((one) => one.page !== null && one.page === page?.id)),
    ]),
    ...steps(list.filter((one) => one.page === null || !ids.has(one.page))),
  ];
};

/** The pair's notes of that place, with the first of its steps. */
const noted = (j: Journey, at: PairNote['at'], list: readonly GuideStep[]): GuideStep[] => {
  const [first, ...rest] = list;
  const notes = pairNotes(j.consoles.sp?.id, j.consoles.idp?.id)
    .filter((note) => note.at === at)
    .flatMap((note) => wording(note.text, j.locale) ?? []);
  return first && notes.length > 0 ? [{ ...first, notes }, ...rest] : [...list];
};

/** What is left at both consoles; the sign-in is tested when the SP is ready for it. */
const finished = (
  atIdp: readonly GuideStep[],
  atSp: readonly GuideStep[],
  tests: ReadonlySet<string>,
): GuideStep[] => {
  const isTest = (step: GuideStep) => tests.has(step.id);
  const first = atSp.findIndex(isTest);
  const until = first < 0 ? atSp.length : first;
  return [
    ...atIdp.filter((step) => !isTest(step)),
    ...atSp.slice(0, until),
    ...atIdp.filter(isTest),
    ...atSp.slice(until),
  ];
};

/**
 * The steps of this pair in the order in which they are done, in the consoles' own words. Those that
 * values show tick themselves off; the rest are ticked by hand, or by what came after them.
 */
export const guide = (j: Journey): GuideStep[] => {
  const prepareSp = steps(own(j, 'sp', 'prepare'));
  const prepareIdp = noted(j, 'prepareIdp', steps(own(j, 'idp', 'prepare')));
  const takeSp = noted(j, 'takeSp', take(j, 'sp'));
  const takeIdp = noted(j, 'takeIdp', take(j, 'idp'));
  const ownIdp = own(j, 'idp', 'configure');
  const atSp = noted(j, 'enterSp', [
    ...steps(own(j, 'sp', 'configure')),
    ...enter(j, 'sp').flatMap((on) => on.steps),
  ]);
  const finish = finished(
    noted(j, 'finishIdp', steps(own(j, 'idp', 'finish'))),
    noted(j, 'finishSp', steps(own(j, 'sp', 'finish'))),
    testSteps(j.consoles),
  );
  const atIdp = (own: readonly OwnStep[]) =>
    noted(j, 'enterIdp', [...woven(enter(j, 'idp'), own), ...demands(j)]);
  const first = j.consoles.idp?.showsFirst === true;
  if (givesLate(j.connection.sp, j.consoles.sp)) {
    const before = first ? [] : woven(standIns(j), ownIdp);
    const late = atIdp(first ? ownIdp : []);
    return [
      ...prepareIdp,
      ...before,
      ...takeIdp,
      ...prepareSp,
      ...atSp,
      ...takeSp,
      ...late,
      ...finish,
    ];
  }
  const idp = first ? [...takeIdp, ...atIdp(ownIdp)] : [...atIdp(ownIdp), ...takeIdp];
  return [...prepareSp, ...takeSp, ...prepareIdp, ...idp, ...atSp, ...finish];
};
