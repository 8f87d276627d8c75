import { say } from '../../locale/journey.ts';
import type { ConsoleStep } from '../../model/console.ts';
import type { Field, Side } from '../../model/field.ts';
import type { GuideItem, GuideStep } from '../../model/view.ts';
import { isLocal } from '../fields.ts';
import { isEmpty } from '../fit.ts';
import { wording } from '../label.ts';
import { givesLate, pagesInUse, takenBy } from '../pages.ts';
import { isVerified } from '../tested.ts';
import { enterItems } from './items.ts';
import { agrees, isGiven, type Journey, nameOf } from './journey.ts';

/** Without a control for it, an IdP does it as every SP wants it, or the SP cannot tell. */
const AS_USUAL: ReadonlySet<Field> = new Set([
  'binding',
  'recipientIsAcs',
  'signatureAlgorithm',
  'digestAlgorithm',
  'signAssertion',
  'initiator',
]);

/** Whether what came later shows that a console's own step was done. */
const isPassed = (j: Journey, side: Side, when: ConsoleStep['when']): boolean => {
  if (when === 'finish') return false;
  if (when === 'prepare') return !isEmpty(j.connection[side]);
  const late =
    side === 'idp' ? !j.consoles.idp?.showsFirst : givesLate(j.connection.sp, j.consoles.sp);
  return late ? isGiven(j, side) : agrees(j, 'idp');
};

/** What an SP demands; unknown consoles demand nothing. */
const demanded = (j: Journey): Field[] =>
  (Object.keys(j.consoles.sp?.demands ?? {}) as Field[]).filter((field) => !isLocal(field));

/** What the IdP's console settles, on its pages or in steps of its own. */
const atIdp = (j: Journey): Set<Field> => {
  const taken = takenBy('idp', j.connection.idp, j.consoles.idp).keys();
  return new Set([...taken, ...(j.consoles.idp?.steps ?? []).flatMap((step) => step.sets ?? [])]);
};

/** An SP's own step about the IdP says nothing new where the IdP's console has its words for all of it. */
const isSaidAtIdp = (j: Journey, side: Side, { sets }: ConsoleStep): boolean => {
  const settled = atIdp(j);
  return side === 'sp' && sets !== undefined && sets.every((field) => settled.has(field));
};

/** Fields that most SPs do without; every other that an IdP's step sets is of use to any. */
const CLAIMS: readonly Field[] = ['attributes', 'groupAttribute'];

/** An IdP's step about claims, where the SP is known and reads none. */
const isUnread = (j: Journey, side: Side, { sets }: ConsoleStep): boolean => {
  const sp = j.consoles.sp;
  if (side !== 'idp' || !sp || !sets?.every((field) => CLAIMS.includes(field))) return false;
  const all = [sp.demands ?? {}, ...Object.values(sp.demandsWith ?? {})];
  return !sets.some((field) => all.some((demands) => demands[field] !== undefined));
};

/** Each in the words of the IdP's page that takes it, where one does. */
const settings = (j: Journey, fields: readonly Field[]): GuideItem[] => {
  const taken = takenBy('idp', j.connection.idp, j.consoles.idp);
  return fields.flatMap((field) => enterItems(j, 'idp', taken.get(field) ?? null, [field]));
};

/** A console's own step, with the page on which it is done. */
export interface OwnStep {
  page: string | null;
  step: GuideStep;
}

/** A console's own steps of that time. */
export const own = (j: Journey, side: Side, when: ConsoleStep['when']): OwnStep[] => {
  const console = j.consoles[side];
  if (!console) return [];
  const pages = new Set(pagesInUse(j.connection[side], console).map((page) => page.id));
  const wanted = new Set(demanded(j));
  return (console.steps ?? [])
    .filter((step) => step.when === when && (step.page === undefined || pages.has(step.page)))
    .filter((step) => !isSaidAtIdp(j, side, step) && !isUnread(j, side, step))
    .map((step) => {
      const sets = (step.sets ?? []).filter((field) => wanted.has(field));
      const text = wording(step.text, j.locale) ?? step.id;
      return {
        page: step.page ?? null,
        step: {
          id: step.id,
          side,
          text,
          ...(sets.length > 0 && { items: settings(j, sets) }),
          done:
            j.connection.done.includes(step.id) ||
            isPassed(j, side, when) ||
            (step.tests === true && isVerified(j.connection)),
          manual: true,
        },
      };
    });
};

/** What the SP demands and no page or step of either console speaks of. */
export const demands = (j: Journey): GuideStep[] => {
  const said = new Set([
    ...atIdp(j),
    ...(j.consoles.sp?.steps ?? []).flatMap((step) => step.sets ?? []),
  ]);
  const fields = demanded(j).filter((field) => !said.has(field) && !AS_USUAL.has(field));
  if (fields.length === 0) return [];
  const names = { console: nameOf(j, 'idp'), other: nameOf(j, 'sp') };
  return [
    {
      id: 'idp.demands',
      side: 'idp',
      text: say(j.locale, 'guide.demands', names),
      lead: say(j.locale, 'guide.demandsHere', names),
      items: settings(j, fields),
      done: j.connection.done.includes('idp.demands') || isPassed(j, 'idp', 'configure'),
      manual: true,
    },
  ];
};
