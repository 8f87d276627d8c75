import { expect, test } from 'vitest';
import { isEnvelope, opened } from '../../../lib/browser/envelope.ts';
import { isSighting, PAYLOADS } from '../../../lib/browser/payload.ts';
import { generator, pick, type Random } from '../journey/random.ts';

const KEYS = [
  'sighting',
  'tab',
  'tabs',
  'connection',
  'event',
  'name',
  'text',
  'side',
  'fields',
  'type',
  'at',
  'only',
  'locale',
  '__proto__',
  'constructor',
  'toString',
];

const anything = (random: Random, depth: number): unknown =>
  pick<() => unknown>(random, [
    () => null,
    () => undefined,
    () => random() < 0.5,
    () => pick(random, [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]),
    () =>
      pick(random, ['', 'captured', 'sp', 'undone', '\ud800', 'x'.repeat(1_000_001), '__proto__']),
    () =>
      depth > 0 ? Array.from({ length: random() * 4 }, () => anything(random, depth - 1)) : [],
    () =>
      depth > 0
        ? JSON.parse(
            `{${Array.from({ length: random() * 5 }, () => `${JSON.stringify(pick(random, KEYS))}:${JSON.stringify(anything(random, depth - 1)) ?? 'null'}`).join()}}`,
          )
        : {},
  ])();

const SIGHTING = {
  console: 'okta',
  page: 'wizard',
  url: 'https://dev-1-admin.okta.com/',
  account: '',
  language: 'en',
  fields: [{ field: 'acsUrl', value: '', label: '', selector: '', confidence: 1, editable: true }],
  missing: ['certificate'],
};

test('a payload of any shape is judged, and never thrown at', () => {
  for (let seed = 0; seed < 3_000; seed++) {
    const random = generator(seed);
    const payload = anything(random, 3);
    for (const fits of Object.values(PAYLOADS)) expect(fits(payload)).toBeTypeOf('boolean');
    expect(isEnvelope(payload, 'background')).toBeTypeOf('boolean');
  }
});

test('a sighting with one wrong part is none', () => {
  expect(isSighting(SIGHTING)).toBe(true);
  const [field] = SIGHTING.fields;
  for (const wrong of [undefined, null, {}, [[]], 'x'.repeat(1_000_001)]) {
    for (const name of Object.keys(SIGHTING))
      expect(isSighting({ ...SIGHTING, [name]: wrong })).toBe(false);
    for (const name of ['field', 'value', 'label', 'selector', 'confidence', 'editable'])
      expect(isSighting({ ...SIGHTING, fields: [{ ...field, [name]: wrong }] })).toBe(false);
  }
  for (const name of ['__proto__', 'constructor', 'hasOwnProperty'])
    expect(isSighting({ ...SIGHTING, fields: [{ ...field, field: name }] })).toBe(false);
  expect(isSighting({ ...SIGHTING, fields: Array(501).fill(field) })).toBe(false);
  expect(isSighting(Object.create(SIGHTING))).toBe(false);
});

test('an answer of any shape is an answer or an error', () => {
  for (let seed = 0; seed < 500; seed++) {
    const reply = anything(generator(seed), 2);
    const isAnswer = typeof reply === 'object' && reply !== null && !Array.isArray(reply);
    if (isAnswer && !('error' in reply)) expect(opened(reply)).toBe(Reflect.get(reply, 'ok'));
    else if (!isAnswer) expect(() => opened(reply)).toThrow('No answer');
  }
});
