import type { RuleTexts } from '../rules/rule.ts';
import { traceContentsDe } from './rules/traceContents.de.ts';
import { traceProofsDe } from './rules/traceProofs.de.ts';
import { traceUsersDe } from './rules/traceUsers.de.ts';
import { traceWaysDe } from './rules/traceWays.de.ts';

/** German texts of the rules of traces, by id; the rules on names in `rules.de.ts` hold here too. */
export const traceRulesDe: Readonly<Record<string, RuleTexts>> = {
  ...traceWaysDe,
  ...traceProofsDe,
  ...traceContentsDe,
  ...traceUsersDe,
};
