import { consoleById } from '../consoles/index.ts';
import type { Connection } from '../model/connection.ts';
import type { Finding } from '../model/finding.ts';
import { ruleById } from '../rules/index.ts';

/** Whether a step that tests the sign-in was ticked. */
const isTested = ({ sp, idp, done }: Connection): boolean =>
  [sp, idp].some(({ console }) =>
    consoleById(console)?.steps?.some((step) => step.tests && done.includes(step.id)),
  );

/**
 * Whether a finding is said before the page is saved: an error always is, a switch that can lock
 * people out until the sign-in was tested.
 */
export const stopsSaving = (finding: Finding, connection: Connection): boolean =>
  finding.severity === 'error' ||
  (ruleById(finding.rule)?.beforeSaving === true && !isTested(connection));
