import type { BasicConfig } from '../view.ts';

/** The three single values of step 1, in the order of the pane. */
export const singles = ['signOnUrl', 'relayState', 'logoutUrl'] as const;

export interface DraftRow {
  value: string;
  isDefault: boolean;
}

/** What the pane's model holds while it is being edited. */
export interface Draft {
  identifiers: DraftRow[];
  replyUrls: DraftRow[];
  signOnUrl: string;
  relayState: string;
  logoutUrl: string;
}

const rowsOf = (values: readonly string[], standard: string, oneRow: boolean): DraftRow[] => {
  const rows = values.map((value) => ({ value, isDefault: value === standard }));
  return rows.length === 0 && oneRow ? [{ value: '', isDefault: true }] : rows;
};

/** @param oneRow Older builds begin an empty list with one empty row. */
export const draftOf = (basic: BasicConfig, oneRow: boolean): Draft => ({
  identifiers: rowsOf(basic.identifierUris, basic.defaultIdentifier, oneRow),
  replyUrls: rowsOf(basic.replyUrls, basic.defaultReplyUrl, oneRow),
  signOnUrl: basic.signOnUrl,
  relayState: basic.relayState,
  logoutUrl: basic.logoutUrl,
});

const filled = (rows: readonly DraftRow[]) => rows.filter((row) => row.value !== '');

const standardOf = (rows: readonly DraftRow[]) =>
  (rows.find((row) => row.isDefault) ?? rows[0])?.value ?? '';

/** Untouched empty rows are not saved. */
export function basicOf(draft: Draft): BasicConfig {
  const identifiers = filled(draft.identifiers);
  const replyUrls = filled(draft.replyUrls);
  return {
    identifierUris: identifiers.map((row) => row.value),
    replyUrls: replyUrls.map((row) => row.value),
    defaultIdentifier: standardOf(identifiers),
    defaultReplyUrl: standardOf(replyUrls),
    signOnUrl: draft.signOnUrl,
    relayState: draft.relayState,
    logoutUrl: draft.logoutUrl,
  };
}
