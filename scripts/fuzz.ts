/**
 * Feeds every reader broken, giant and deceitful input, and says which one throws, takes over a second
 * of work or more memory than it may.
 * Usage: npm run fuzz [-- SECONDS [SEED]]; with 0 seconds just the input of that seed
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Fault, openJudge } from '../tests/fuzz/judge.ts';
import { minimise } from '../tests/fuzz/minimise.ts';
import { type Input, inputOf } from '../tests/fuzz/mutate.ts';
import { READERS } from '../tests/fuzz/readers.ts';

const FOLDER = '.output/fuzz';
/** In UTF-16 units; above what the readers of documents take at all. */
const MOST = 4_500_000;
const SMALL = 20_000;

const [seconds, first] = [
  process.argv[2] ?? '60',
  process.argv[3] ?? Math.floor(Math.random() * 2 ** 31),
].map(Number);
if (!Number.isInteger(first) || !(Number(seconds) >= 0)) {
  console.error('Usage: npm run fuzz [-- SECONDS [SEED]]');
  process.exit(2);
}

const { judge, stop } = openJudge();

const shown = (input: Input): string => {
  const head = input.slice(0, 200);
  return typeof head === 'string'
    ? JSON.stringify(head)
    : `base64 ${Buffer.from(head).toString('base64')}`;
};

/** Writes the smallest input with that fault, and says where. */
const report = async (reader: string, seed: number, input: Input, fault: Fault): Promise<void> => {
  // What hangs is not tried over and over.
  const tries = fault.kind === 'throws' ? 300 : fault.kind === 'slow' ? 30 : 4;
  const fails = async (one: Input): Promise<boolean> =>
    (await judge(reader, one))?.kind === fault.kind;
  const smallest = await minimise(input, fails, tries);
  const file = `${FOLDER}/${reader}-${seed}`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, smallest);
  console.log(
    `FAILS  ${reader} ${fault.kind}: ${fault.says}\n       seed ${seed} (npm run fuzz -- 0 ${seed}); ${input.length} made ${smallest.length}, in ${file}: ${shown(smallest)}`,
  );
};

const names = Object.keys(READERS);
const until = Date.now() + Number(seconds) * 1_000;
let seed = Number(first);
let faults = 0;
console.log(`${names.length} readers, from seed ${seed}`);
do {
  const reader = names[seed % names.length] ?? '';
  const input = inputOf(seed, READERS[reader]?.documents ?? [], seed % 5 === 0 ? MOST : SMALL);
  const fault = await judge(reader, input);
  if (fault) {
    faults += 1;
    await report(reader, seed, input, fault);
  }
  seed += 1;
} while (Date.now() < until);
await stop();
console.log(`${seed - Number(first)} inputs, ${faults} failed`);
process.exit(faults === 0 ? 0 : 1);
