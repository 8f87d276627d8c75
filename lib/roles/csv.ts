/** Bounds of what is read, in UTF-16 units, rows, cells of a row, and cells of all rows. */
const MOST = { text: 4_000_000, rows: 20_000, cells: 500, all: 1_000_000 } as const;

/** Why a text is no table. `row` counts from 1. */
export type CsvError = { kind: 'tooLarge' } | { kind: 'openQuote'; row: number };
export type Csv = { rows: string[][] } | { error: CsvError };

/** The separator: RFC 4180's comma, or what spreadsheets write where the comma is the decimal sign. */
const separatorOf = (text: string): string => {
  const head = text.slice(0, 5_000).split(/\r?\n/, 1)[0] ?? '';
  const bare = head.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => bare.split(sign).length;
  const [first = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a));
  return first;
};

/**
 * Rows and cells of a CSV text (RFC 4180): quoted cells may hold separators, line breaks and doubled
 * quotes. A byte order mark, blank lines and the line breaks of every system are taken; nothing is
 * trimmed.
 */
export const readCsv = (source: string): Csv => {
  if (source.length > MOST.text) return { error: { kind: 'tooLarge' } };
  const text = source.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  const cell = new RegExp(
    `"([^"]*(?:""[^"]*)*)"|([^"\\r\\n${separator}][^\\r\\n${separator}]*)|`,
    'y',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  let all = 0;
  for (let at = 0; at < text.length; ) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    if (whole === '' && text[at] === '"')
      return { error: { kind: 'openQuote', row: rows.length + 1 } };
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    const end = /^(?:\r\n|\r|\n|$)/.exec(text.slice(at, at + 2));
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push('');
    } else if (end === null) return { error: { kind: 'openQuote', row: rows.length + 1 } };
    else {
      if (row.some((value) => value.trim() !== '')) rows.push(row);
      row = [];
      at += end[0].length;
    }
    all += 1;
    if (rows.length > MOST.rows || row.length > MOST.cells || all > MOST.all)
      return { error: { kind: 'tooLarge' } };
  }
  if (row.some((value) => value.trim() !== '')) rows.push(row);
  return { rows };
};
