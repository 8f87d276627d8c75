import { consoleById } from '../consoles/index.ts';
import type { Connection } from '../model/connection.ts';
import type { Finding } from '../model/finding.ts';
import { ruleById } from '../rules/index.ts';
import { isVerified, testSteps } from './tested.ts';

/** Whether a sign-in was recorded and verified, or a step that tests it was ticked. */
const isTested = (connection: Connection): boolean => {
  const { sp, idp, done } = connection;
  const steps = testSteps({ sp: consoleById(sp.console), idp: consoleById(idp.console) });
  return isVerified(connection) || done.some((step) => steps.has(step));
};

/**
 * Whether a finding is said before the page is saved: an error always is, a warning of a rule that asks
 * for it until the sign-in was tested.
 */
export const stopsSaving = (finding: Finding, connection: Connection): boolean =>
  finding.severity === 'error' ||
  (finding.severity === 'warning' &&
    ruleById(finding.rule)?.beforeSaving === true &&
    !isTested(connection));
