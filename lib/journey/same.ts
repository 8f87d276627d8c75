import { FIELDS, type Field } from '../model/field.ts';

const bare = (text: string): string =>
  text.replace(/-----(?:BEGIN|END) [A-Z0-9 ]+-----/g, '').replace(/\s+/g, '');

const items = (text: string): string =>
  text
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .sort()
    .join('\n');

/** A value without what makes no difference to it. */
export const plainValue = (field: Field, value: string): string => {
  const { kind } = FIELDS[field];
  if (kind === 'certificate' || kind === 'xml') return bare(value);
  return kind === 'list' ? items(value) : value;
};

/**
 * Whether two readings of a field are one value. Identifiers and URLs are exact strings (SAML core
 * 1.3.2 compares URIs so); white space and BEGIN/END lines do not make another certificate, nor white
 * space another document, nor order another list.
 */
export const sameValue = (field: Field, a: string, b: string): boolean =>
  a === b || plainValue(field, a) === plainValue(field, b);
