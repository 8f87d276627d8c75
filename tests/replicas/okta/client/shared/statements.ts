import type { Option } from '../../fields.ts';

/** A column of a list in rows; with options, a select. */
export interface Column {
  name: string;
  title: string;
  options?: readonly Option[];
}

const FORMATS: readonly Option[] = [
  ['unspecified', 'Unspecified'],
  ['uri', 'URI Reference'],
  ['basic', 'Basic'],
];

export const attributeColumns: readonly Column[] = [
  { name: 'name', title: 'Name' },
  { name: 'nameFormat', title: 'Name format (optional)', options: FORMATS },
  { name: 'values', title: 'Value' },
];

export const groupColumns: readonly Column[] = [
  { name: 'name', title: 'Name' },
  { name: 'nameFormat', title: 'Name format (optional)', options: FORMATS },
  {
    name: 'filterType',
    title: 'Filter',
    options: [
      ['STARTS_WITH', 'Starts with'],
      ['EQUALS', 'Equals'],
      ['CONTAINS', 'Contains'],
      ['REGEX', 'Matches regex'],
    ],
  },
  { name: 'filterValue', title: '' },
];

export const requestableColumns: readonly Column[] = [
  { name: 'url', title: 'URL' },
  { name: 'index', title: 'Index' },
];
