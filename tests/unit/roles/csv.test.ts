import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../lib/roles/csv.ts';

const rows = (text: string): string[][] => {
  const csv = readCsv(text);
  if ('error' in csv) throw new Error(csv.error.kind);
  return csv.rows;
};

describe('RFC 4180', () => {
  test.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"1, ""one""","line\r\nbreak"',
      [
        ['a', 'b'],
        ['1, "one"', 'line\r\nbreak'],
      ],
    ],
    [
      'a,b,c\n,,\n1,,3\n1,2,',
      [
        ['a', 'b', 'c'],
        ['1', '', '3'],
        ['1', '2', ''],
      ],
    ],
    [
      '\uFEFFa;b\n"{""x"":1,""y"":2}";2',
      [
        ['a', 'b'],
        ['{"x":1,"y":2}', '2'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n\n\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test('a quote that does not end, or ends in the middle, is named by its row', () => {
    expect(readCsv('a,b\n1,"2')).toEqual({ error: { kind: 'openQuote', row: 2 } });
    expect(readCsv('a,b\n"1"x,2')).toEqual({ error: { kind: 'openQuote', row: 2 } });
  });

  test('what is too large is refused', () => {
    const large = { error: { kind: 'tooLarge' } };
    expect(readCsv('a,'.repeat(2_000_001))).toEqual(large);
    expect(readCsv('a\n'.repeat(20_001))).toEqual(large);
    expect(readCsv(','.repeat(501))).toEqual(large);
  });

  test('any table comes back as it was written', () => {
    const cells = ['', 'a', ' b ', ',', '"', '""', ';', '\n', '\r\n', '{"a": "b,c"}', 'ä€😀'];
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    for (const one of cells)
      for (const other of cells) {
        const table = [
          ['x', 'y'],
          [one, other],
          ['end', '.'],
        ];
        const text = table.map((row) => row.map(quoted).join(',')).join('\r\n');
        const kept = table.filter((row) => row.some((cell) => cell.trim() !== ''));
        expect(rows(text)).toEqual(kept);
      }
  });
});
