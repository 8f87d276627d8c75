import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TraceState } from '../../../lib/model/traceUi.ts';
import { openViews, type Views } from './harness.ts';
import { busy, joined, signIn, unreadable } from './recordings.ts';
import { EMPTY, traceOf } from './states.ts';

/** Every view at every width, in both languages: nothing sticks out, all is named and large enough. */
const SIZES = [
  { width: 1100, height: 720 },
  { width: 360, height: 640 },
  { width: 320, height: 640 },
];

const trace = await traceOf(
  joined((await signIn()).recording, unreadable(), { exchanges: busy(30), dropped: 7 }),
);
const recorder = { ...EMPTY.recorder, used: 3_400_000, stopped: 'byHand' as const };
const shown: TraceState = { ...EMPTY, trace, recorder, surface: 'page' };
const response = trace.diagnosis.messages.find(({ type }) => type === 'Response');
const opened = { ...shown, selected: { exchange: response?.exchange ?? '', message: null } };
const flow = trace.flows[0]?.id ?? '';

const STATES: Record<string, TraceState> = {
  empty: EMPTY,
  reading: { ...EMPTY, busy: true, surface: 'sidepanel' },
  recording: {
    ...shown,
    recorder: {
      ...recorder,
      state: 'on',
      scope: { hosts: ['login.sipgate.com', 'a-very-long-host-name.of.some.tenant.example.com'] },
      until: 1_795_000_000_000,
    },
  },
  list: shown,
  flow: { ...shown, selected: { flow } },
  message: opened,
  unreadable: { ...shown, selected: { exchange: 'u1', message: null } },
  key: { ...opened, key: 'service-provider-2026.key' },
  comparison: {
    ...shown,
    comparison: {
      names: ['before-the-change.samlferry.json', 'login.har'],
      rows: [
        { name: 'Audience', values: ['https://a.example.com/x', null], weight: 'breaks' },
        { name: 'SessionIndex', values: ['_1', '_2'], weight: 'differs' },
        { name: 'Issuer', values: ['https://i', 'https://i'], weight: 'same' },
      ],
    },
  },
  draft: {
    ...shown,
    exporting: {
      format: 'ferry',
      redacted: true,
      text: `{"url":"${'x'.repeat(400)}"}`,
      receipt: [['NameIDs', 2]],
    },
  },
};

/** What sticks out of the window, but for what scrolls by itself. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll('.trace, .trace *')]
      .filter((one) => !one.closest('.said, svg, .tabs, .raw, .sequence-box, .trace-address'))
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 0 && (left < -1 || right > wide + 1);
      })
      .map((one) => `${one.tagName}.${one.className}`);
  });

const nameless = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const controls = ['button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'tab', 'treeitem'];
  return nodes
    .filter(({ ignored, role }) => !ignored && controls.includes(role?.value))
    .filter(({ name }) => !name?.value?.trim())
    .map(({ role }) => role?.value);
};

/** Goes round by Tab; what has the focus without being seen to, or is too small to be hit. */
const illFocused = async (page: Page): Promise<{ stops: number; faults: string[] }> => {
  const faults: string[] = [];
  for (let stops = 0; ; stops++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return 'out';
      if (element.dataset.passed) return 'out';
      element.dataset.passed = 'yes';
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const rings = [target, element].map((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      });
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      if (Math.max(...rings) < 2) return `no ring: ${element.tagName} ${name.slice(0, 40)}`;
      const box = element instanceof HTMLInputElement && element.type === 'checkbox';
      return Math.min(width, height) < 24 && !box ? `small: ${name.slice(0, 40)}` : null;
    });
    if (fault === 'out') return { stops, faults };
    if (fault) faults.push(fault);
  }
};

let views: Views;
beforeAll(async () => {
  views = await openViews();
});
afterAll(() => views.close());

describe.each(Object.entries(STATES))('%s', (_name, state) => {
  test.each(['en', 'de'] as const)('fits, and every control has a name (%s)', async (locale) => {
    const page = await views.show({ ...state, locale });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await sticksOut(page), `${size.width} px`).toEqual([]);
      expect(await nameless(page), `${size.width} px`).toEqual([]);
    }
  });

  test('the focus is seen wherever Tab leads', async () => {
    const { stops, faults } = await illFocused(await views.show(state));
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(state.busy ? 0 : 3);
  });
});
