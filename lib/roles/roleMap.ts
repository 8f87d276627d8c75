import { isRecord } from '../journey/guards.ts';

/** What a cell of the table is, and the value to paste where it is a role map. */
export type RoleMap =
  /** `{}`: no access, said explicitly. */
  | { kind: 'noAccess'; value: '{}' }
  | { kind: 'roles'; value: string }
  /** Nothing at all, which CleverTap does not take for no access: `{}` is to be pasted. */
  | { kind: 'empty'; value: '{}' }
  | { kind: 'notJson' | 'notObject' | 'tooLong' };

/** Longer than the attribute of any identity provider. */
const LONGEST = 32_768;

/** JSON without the white space between its parts, and otherwise as it was: large numbers stay whole. */
const compact = (json: string): string =>
  json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, text: string | undefined) => text ?? '');

/** Reads one role map: a JSON object, on one line. */
export const readRoleMap = (cell: string): RoleMap => {
  const text = cell.trim();
  if (text === '') return { kind: 'empty', value: '{}' };
  if (text.length > LONGEST) return { kind: 'tooLong' };
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecord(json)) return { kind: 'notObject' };
    const value = compact(text);
    return value === '{}' ? { kind: 'noAccess', value } : { kind: 'roles', value };
  } catch {
    return { kind: 'notJson' };
  }
};
