import { consoleById } from '../../../lib/consoles/index.ts';
import { FIELDS } from '../../../lib/model/field.ts';
import type { Example, Situation } from '../../../lib/rules/rule.ts';

/** Every value as rules promise to leave it: frozen through and through. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

/** The situation that an example describes; its clock stands at 2026-11-21 unless it says otherwise. */
export const situationOf = ({ sp, idp, now }: Omit<Example, 'what'>): Situation => ({
  setUp: frozen({
    sp: { console: null, gives: {}, holds: {}, ...structuredClone(sp) },
    idp: { console: null, gives: {}, holds: {}, ...structuredClone(idp) },
  }),
  consoles: { sp: consoleById(sp?.console ?? null), idp: consoleById(idp?.console ?? null) },
  now: new Date(now ?? '2026-11-21T00:00:00Z'),
  label: (_, field) => (field in FIELDS ? field : ''),
});
