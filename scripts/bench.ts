/** Prints the benchmark table, and writes its rows to `.output/bench.json`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { journeys } from './bench/journeys.ts';
import { mutation } from './bench/mutation.ts';
import { popupPaint } from './bench/paint.ts';
import { recognition } from './bench/recognise.ts';
import { sizes } from './bench/size.ts';

if (spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
  process.exit(1);
const rows = [
  ...sizes(),
  ...(await recognition()),
  ...(await mutation()),
  ...(await popupPaint()),
  ...(await journeys()),
];
for (const { id, value, unit, bar, holds, peer } of rows)
  console.log(
    `${holds ? 'holds' : 'FAILS'}  ${id}: ${value} ${unit} (bar ${bar})${peer ? `; beside ${peer}` : ''}`,
  );
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', `${JSON.stringify(rows, null, 2)}\n`);
process.exit(rows.every(({ holds }) => holds) ? 0 : 1);
