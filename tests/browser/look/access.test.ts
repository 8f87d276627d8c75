import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, openHarness } from './harness.ts';

/** What WCAG 2.2 asks and a browser can tell: order and ring of the focus, size of targets, roles. */
const SCREENS = [
  { story: 'both' },
  { story: 'filling' },
  { story: 'conflict' },
  { story: 'findings' },
  { story: 'guide' },
  { story: 'crossing', screen: 'steps' },
  { story: 'crossing', screen: 'more' },
];

/** 2.5.8, in CSS pixels. */
const SMALLEST_TARGET = 24;

interface Stop {
  name: string;
  /** Which part of the UI it is in, from above. */
  part: number;
  top: number;
  bottom: number;
  left: number;
  ring: number;
  size: number;
}

/** Goes through the whole page by Tab, and tells what has the focus at each stop. */
const stops = async (page: Page): Promise<Stop[]> => {
  const found: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      // The focus may go round without leaving the page.
      if (element.dataset.passed) return null;
      element.dataset.passed = 'yes';
      const part = element.closest('.app > *');
      const target = element.closest('label') ?? element;
      const box = target.getBoundingClientRect();
      const scrolled = document.querySelector('.content')?.scrollTop ?? 0;
      const down = part?.className.includes('content') ? scrolled : 0;
      const style = [target, element].map((one) => getComputedStyle(one));
      const rings = style.map((s) => (s.outlineStyle === 'none' ? 0 : parseFloat(s.outlineWidth)));
      return {
        name: element.getAttribute('aria-label') ?? element.textContent ?? '',
        part: [...(part?.parentElement?.children ?? [])].indexOf(part as Element),
        top: box.top + down,
        bottom: box.bottom + down,
        left: box.left,
        ring: Math.max(...rings),
        size: Math.min(box.width, box.height),
      };
    });
    if (!stop) return found;
    found.push(stop);
    if (found.length > 100) throw new Error('The focus does not leave the page.');
  }
};

/** Lower, or in the same row and further on. */
const comesAfter = (next: Stop, stop: Stop): boolean =>
  next.part > stop.part ||
  (next.part === stop.part &&
    (next.top >= stop.bottom - 1 || (next.left > stop.left && next.bottom > stop.top)));

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

describe.each(SCREENS)('%o', ({ story, screen = 'crossing' }) => {
  test('Tab goes as the eye does, is seen, and meets targets large enough', async () => {
    const found = await stops(await harness.show({ story, screen }));
    expect(found.length).toBeGreaterThan(3);
    const astray = found.filter((stop, at) => {
      const before = found[at - 1];
      return before && !comesAfter(stop, before);
    });
    expect(astray).toEqual([]);
    expect(found.filter(({ ring }) => ring < 2)).toEqual([]);
    expect(found.filter(({ size }) => size < SMALLEST_TARGET)).toEqual([]);
  });
});

test('a screen reader is told the parts, and each line in words', async () => {
  const page = await harness.show({ story: 'crossing' });
  const tree = await page.locator('.app').ariaSnapshot();
  expect(tree).toContain('banner:');
  expect(tree).toMatch(/heading "sipgate Okta ?, Connections" \[level=1\]/);
  expect(tree).toContain('region "This tab:"');
  expect(tree).toContain('main:');
  expect(tree).toContain('list "To be put right"');
  expect(tree).toContain('region "The crossing"');
  expect(tree).toContain('region "Next step"');
  expect(tree).toContain('navigation "Views"');
  expect(tree).toMatch(/button "ACS URL .*endpoint ?, differs, Single sign-on URL .*\/"/);
  expect(tree).toMatch(
    /button "SSO URL not filled yet ?, ready to be carried to sipgate, Sign on URL/,
  );
});

test.each(['crossing', 'steps', 'more'])('only the content scrolls: %s', async (screen) => {
  const page = await harness.show({ story: 'long', screen });
  const beyond = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });
  expect(beyond).toBe(0);
});

test('what came of a deed is read out', async () => {
  const page = await harness.show({ story: 'crossing', notice: '3 values taken.' });
  expect(await page.getByRole('status').textContent()).toContain('3 values taken.');
});
