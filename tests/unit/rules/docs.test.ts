import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS_PAGE, checksPage } from '../../../scripts/docs/checks.ts';

test('docs/checks.md is current; `node scripts/docs.ts` writes it', () => {
  expect(readFileSync(CHECKS_PAGE, 'utf8')).toBe(checksPage());
});
