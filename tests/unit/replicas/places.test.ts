import { expect, test } from 'vitest';
import { CONSOLES } from '../../../lib/consoles/index.ts';
import { PLACES } from '../../../scripts/places.ts';

/** Whether the match pattern covers the address's host; `*.` stands for no sub-domain as well. */
const covers = (pattern: string, address: string): boolean => {
  const [, wanted = ''] = /^https:\/\/([^/]+)\//.exec(pattern) ?? [];
  const { hostname } = new URL(address);
  return wanted.startsWith('*.') ? `.${hostname}`.endsWith(wanted.slice(1)) : hostname === wanted;
};

test.each(CONSOLES.map((c) => [c.name, c] as const))('the sandbox opens %s', (_, { matches }) => {
  const own = PLACES.filter(({ address }) => matches.some((m) => covers(m, address)));
  expect(own).toHaveLength(1);
});
