import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONSOLES } from '../../../lib/consoles/index.ts';
import { README, withConsoles } from '../../../scripts/docs/consoles.ts';

const readme = readFileSync(README, 'utf8');

test('README’s table of consoles is current; `node scripts/docs.ts` writes it', () => {
  expect(readme).toBe(withConsoles(readme));
  for (const { name } of CONSOLES) expect(readme).toContain(`\n| ${name} | `);
});

test('a README that has lost the marks is refused', () => {
  expect(() => withConsoles('# SAML Ferry\n')).toThrow('lacks the marks');
});
