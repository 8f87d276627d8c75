import { browser } from './api.ts';

const NAME = 'recording';

/** Wakes the worker every half minute, which is as often as browsers do, or no more. */
export const alarm = async (on: boolean): Promise<void> => {
  if (on) browser.alarms.create(NAME, { periodInMinutes: 0.5 });
  else await browser.alarms.clear(NAME);
};

export const onAlarm = (ring: () => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) ring();
  });
