import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The bar of WCAG 2.2 for text (1.4.3), and for shapes that say something (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

const TEXT_PAIRS = [
  ['ink', 'bg'],
  ['ink', 'soft'],
  ['ink', 'water'],
  ['ink', 'bad-soft'],
  ['quiet', 'bg'],
  ['quiet', 'soft'],
  ['quiet', 'water'],
  ['accent', 'bg'],
  ['accent', 'soft'],
  ['accent', 'water'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['ok', 'bg'],
  ['ok', 'ok-soft'],
  ['bad', 'bg'],
  ['bad', 'soft'],
  ['bad', 'bad-soft'],
  ['warn', 'bg'],
  ['warn', 'warn-soft'],
  ['warn', 'soft'],
  ['ok', 'soft'],
  ['ink', 'warn-soft'],
  ['quiet', 'warn-soft'],
  ['quiet', 'bad-soft'],
  ['ink', 'wave'],
] as const;
const SHAPE_PAIRS = [
  ['edge', 'bg'],
  ['edge', 'water'],
  ['accent', 'wave'],
  ['ok', 'wave'],
  ['bad', 'wave'],
] as const;

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');

const tokens = (block: string): Map<string, string> =>
  new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

test('the measure knows black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
])('%s', (_name, colours) => {
  const pair = ([front, back]: readonly [string, string]) =>
    contrast(colours.get(front) ?? '', colours.get(back) ?? '');
  test.each(TEXT_PAIRS)('%s on %s can be read', (...names) => {
    expect(pair(names)).toBeGreaterThanOrEqual(TEXT);
  });
  test.each(SHAPE_PAIRS)('%s on %s can be made out', (...names) => {
    expect(pair(names)).toBeGreaterThanOrEqual(SHAPE);
  });
});
