import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { OracleKey } from './keys.ts';

const SAML = 'urn:oasis:names:tc:SAML:2.0';
const IDS = [`${SAML}:protocol:Response`, `${SAML}:assertion:Assertion`].flatMap((name) => [
  '--id-attr:ID',
  name,
]);
/** Files of one call. */
const BATCH = 40;

/** As scripts/bootstrap.mjs found or installed it, or the one in the path. */
const XMLSEC1 = process.env.XMLSEC1 ?? 'xmlsec1';

const call = (args: string[]): Promise<{ ok: boolean; out: string; said: string }> =>
  new Promise((resolve, reject) => {
    execFile(XMLSEC1, args, { maxBuffer: 100_000_000 }, (error, out, said) =>
      error?.code === 'ENOENT'
        ? reject(new Error('xmlsec1, the judge of these signatures, is missing: install it.'))
        : resolve({ ok: error === null, out, said }),
    );
  });

/** The place of a signature in the document, counted from 1. */
const at = (place: number): string[] => [
  '--node-xpath',
  `(//*[local-name()='Signature' and namespace-uri()='http://www.w3.org/2000/09/xmldsig#'])[${place}]`,
];

export interface Job {
  file: string;
  key: OracleKey;
  place: number;
}

/** Jobs that one call can do, in parallel with others. */
const inBatches = async (
  jobs: readonly Job[],
  run: (batch: Job[]) => Promise<void>,
): Promise<void> => {
  const groups = Map.groupBy(jobs, ({ key, place }) => `${key.certificateFile} ${place}`);
  const batches = [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / BATCH) }, (_, i) =>
      group.slice(i * BATCH, (i + 1) * BATCH),
    ),
  );
  const worker = async (): Promise<void> => {
    for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) await run(batch);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
};

/** Fills in the signature of each file, in the file itself. */
export const signFiles = (jobs: readonly Job[]): Promise<void> =>
  inBatches(jobs, async (batch) => {
    const [first] = batch;
    if (first === undefined) return;
    const files = batch.map(({ file }) => file);
    const { ok, out, said } = await call([
      '--sign',
      '--privkey-pem',
      first.key.privateKeyFile,
      ...IDS,
      ...at(first.place),
      ...files,
    ]);
    const documents = out.split(/(?=<\?xml version)/);
    if (!ok || documents.length !== files.length)
      throw new Error(`xmlsec1 signed nothing: ${said}`);
    files.forEach((file, i) => {
      writeFileSync(file, documents[i] ?? '');
    });
  });

/** Which of these signatures xmlsec1 accepts. */
export const verifyFiles = async (jobs: readonly Job[]): Promise<Set<Job>> => {
  const accepted = new Set<Job>();
  await inBatches(jobs, async (batch) => {
    // It stops at the first that it rejects.
    for (let rest = batch; rest.length > 0; ) {
      const [first] = rest;
      if (first === undefined) break;
      const { ok, out, said } = await call([
        '--verify',
        '--pubkey-cert-pem',
        first.key.certificateFile,
        ...IDS,
        ...at(first.place),
        ...rest.map(({ file }) => file),
      ]);
      const count = ok
        ? rest.length
        : `${out}\n${said}`.split('\n').filter((l) => l === 'OK').length;
      for (const job of rest.slice(0, count)) accepted.add(job);
      rest = rest.slice(count + 1);
    }
  });
  return accepted;
};
