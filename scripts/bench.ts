/**
 * Prints the benchmark table, and writes its rows to `.output/bench.json`.
 * Usage: npm run bench [-- PART…], all parts without one
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { aggregate } from './bench/aggregate.ts';
import { corpus } from './bench/corpus.ts';
import { explained } from './bench/explained.ts';
import { journeys } from './bench/journeys.ts';
import { listScroll } from './bench/list.ts';
import { metadataReading } from './bench/metadata.ts';
import { mistakes } from './bench/mistakes.ts';
import { mutation } from './bench/mutation.ts';
import { popupPaint } from './bench/paint.ts';
import { recognition } from './bench/recognise.ts';
import { recordings } from './bench/recording.ts';
import { redaction } from './bench/redaction.ts';
import type { Row } from './bench/row.ts';
import { allRules } from './bench/rules.ts';
import { signatureVerdicts } from './bench/signatures.ts';
import { sizes } from './bench/size.ts';
import { recognitionTable } from './bench/table.ts';
import { verifying } from './bench/verify.ts';

const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  size: sizes,
  corpus,
  recognition,
  table: recognitionTable,
  metadata: metadataReading,
  aggregate,
  mutation,
  rules: allRules,
  mistakes,
  explained,
  signatures: signatureVerdicts,
  verify: verifying,
  recording: recordings,
  redaction,
  list: listScroll,
  paint: popupPaint,
  journeys,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(
    `No part is named ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exit(1);
}
if (spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
  process.exit(1);
const rows: Row[] = [];
for (const [name, measure] of Object.entries(PARTS))
  if (chosen.length === 0 || chosen.includes(name)) rows.push(...(await measure()));
for (const { id, value, unit, bar, holds, peer } of rows)
  console.log(
    `${holds ? 'holds' : 'FAILS'}  ${id}: ${value} ${unit} (bar ${bar})${peer ? `; beside ${peer}` : ''}`,
  );
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', `${JSON.stringify(rows, null, 2)}\n`);
process.exit(rows.every(({ holds }) => holds) ? 0 : 1);
