/** Writes `docs/checks.md` from the rules and README's table of consoles from their definitions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { CHECKS_PAGE, checksPage } from './docs/checks.ts';
import { README, withConsoles } from './docs/consoles.ts';

writeFileSync(CHECKS_PAGE, checksPage());
writeFileSync(README, withConsoles(readFileSync(README, 'utf8')));
