import {
  type Guard,
  isFlag,
  isListOf,
  isNullable,
  isNumber,
  isOneOf,
  isRecord,
  isShape,
  isText,
} from '../../journey/guards.ts';
import { isFieldName, isSide } from '../../journey/read.ts';
import { FACTS, type TraceFinding } from '../../model/diagnosis.ts';
import type { Field } from '../../model/field.ts';
import type { SignInOutcome } from '../../trace/signInOutcome.ts';
import type { Area } from './area.ts';

/** What a test sign-in has shown, and when. */
export interface Report extends SignInOutcome {
  at: number;
}

const MOST = 1_000;
const keyOf = (connection: string): string => `test:${connection}`;

type Last = NonNullable<SignInOutcome['last']>;
const isFinding: Guard<TraceFinding> = (x): x is TraceFinding =>
  isRecord(x) &&
  isText(x.rule) &&
  isOneOf('error', 'warning', 'info')(x.severity) &&
  isSide(x.side) &&
  isListOf<Field>(isFieldName, MOST)(x.fields) &&
  isRecord(x.params);

const isReport = isShape<Report>({
  at: isNumber,
  outcome: isOneOf('verified', 'failed', 'open'),
  verified: isListOf(isOneOf(...FACTS), MOST),
  findings: isListOf(isFinding, MOST),
  last: isNullable(
    isShape<Last>({ host: isText, status: isNullable(isNumber), error: isNullable(isText) }),
  ),
  arrived: isFlag,
});

/** The last test sign-in of each connection, for this session of the browser. */
export const openReports = (area: Area) => ({
  async of(connection: string): Promise<Report | null> {
    const raw = (await area.get(keyOf(connection)))[keyOf(connection)];
    return isReport(raw) ? raw : null;
  },
  keep: (connection: string, report: Report): Promise<void> =>
    area.set({ [keyOf(connection)]: report }),
  forget: (connection: string): Promise<void> => area.remove(keyOf(connection)),
});
